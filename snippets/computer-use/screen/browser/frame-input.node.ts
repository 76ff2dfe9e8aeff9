import type { Key } from '../../action/keys/key.ts';
import type { FrameState } from './frame-widgets.ts';
import type { Tabs } from './tabs.node.ts';

const shortcuts: Readonly<Record<string, (input: FrameInput, tabs: Tabs) => Promise<void>>> = {
  'Control+l': (input) => input.focusAddress(),
  'Alt+d': (input) => input.focusAddress(),
  F6: (input) => input.focusAddress(),
  'Control+t': (input) => input.openTab(),
  'Control+w': async (_, tabs) => (await tabs.front()).page.close(),
  'Control+Tab': (_, tabs) => tabs.turn(1),
  'Control+PageDown': (_, tabs) => tabs.turn(1),
  'Control+Shift+Tab': (_, tabs) => tabs.turn(-1),
  'Control+PageUp': (_, tabs) => tabs.turn(-1),
  'Alt+ArrowLeft': (_, tabs) => tabs.go('back'),
  'Alt+ArrowRight': (_, tabs) => tabs.go('forward'),
  F5: (_, tabs) => tabs.go('reload'),
  'Control+r': (_, tabs) => tabs.go('reload'),
};

/** What mouse and keyboard do to a browser's own bars and dialogs. */
export class FrameInput {
  readonly #tabs: Tabs;
  #typed: string | undefined;
  /** What is written next takes the place of all that stands there. */
  #isSelected = false;

  constructor(tabs: Tabs) {
    this.#tabs = tabs;
  }

  /** Lets keys go to the page again. */
  leave(): void {
    this.#typed = undefined;
  }

  async focusAddress(): Promise<void> {
    this.#typed = (await this.#tabs.front()).page.url();
    this.#isSelected = true;
  }

  async openTab(): Promise<void> {
    await this.#tabs.add();
    await this.focusAddress();
  }

  async state(): Promise<FrameState> {
    const front = await this.#tabs.front();
    const { dialog } = front;
    return {
      tabs: this.#tabs.all.map(({ title, page }) => ({ title, address: page.url() })),
      front: this.#tabs.all.indexOf(front),
      ...(this.#typed !== undefined && { typed: this.#typed }),
      ...(dialog && {
        dialog: { type: dialog.message.type(), message: dialog.message.message(), typed: dialog.typed },
      }),
    };
  }

  /** A click on one of the frame's parts. */
  async click(id: string): Promise<void> {
    if (id.startsWith('dialog-')) return await this.#clickDialog(id);
    if ((await this.#tabs.front()).dialog && !id.startsWith('tab-')) return;
    if (id === 'address') return await this.focusAddress();
    this.leave();
    if (id === 'new-tab') return await this.openTab();
    if (id === 'back' || id === 'forward' || id === 'reload') return await this.#tabs.go(id);
    if (id.startsWith('tab-')) await this.#tabs.show(this.#tabs.all[Number(id.slice(4))]);
  }

  /** Whether a stroke was the frame's; if not, it is the page's. */
  async press(stroke: readonly Key[]): Promise<boolean> {
    const name = stroke.map(({ browser }) => browser).join('+');
    const shortcut = shortcuts[name];
    const tab = await this.#tabs.front();
    if (shortcut && !(tab.dialog && !name.endsWith('Tab'))) {
      this.leave();
      await shortcut(this, this.#tabs);
      return true;
    }
    if (!tab.dialog && this.#typed === undefined) return false;
    if (name === 'Enter') await this.#enter();
    else if (name === 'Escape') await this.#escape();
    else if (name === 'Control+a') this.#isSelected = true;
    else if (name === 'Backspace') await this.#write((text) => [...text].slice(0, -1).join(''));
    else if (name.length === 1) await this.#write((text) => text + name);
    return true;
  }

  /** Whether a text was written into the frame. */
  async type(text: string): Promise<boolean> {
    const tab = await this.#tabs.front();
    if (!tab.dialog && this.#typed === undefined) return false;
    const [line = '', ...more] = text.split('\n');
    await this.#write((before) => before + line);
    if (more.length > 0) await this.#enter();
    return true;
  }

  async #clickDialog(id: string): Promise<void> {
    const tab = await this.#tabs.front();
    if (id !== 'dialog-text') await tab.answer(id === 'dialog-ok');
  }

  async #enter(): Promise<void> {
    const tab = await this.#tabs.front();
    if (tab.dialog) return await tab.answer(true);
    const typed = this.#typed ?? '';
    this.leave();
    await this.#tabs.navigate(typed);
  }

  async #escape(): Promise<void> {
    const tab = await this.#tabs.front();
    if (tab.dialog) await tab.answer(false);
    else this.leave();
  }

  async #write(change: (text: string) => string): Promise<void> {
    const { dialog } = await this.#tabs.front();
    if (dialog) dialog.typed = change(dialog.typed);
    else this.#typed = change(this.#isSelected ? '' : (this.#typed ?? ''));
    this.#isSelected = false;
  }
}
