import type { Browser, Page } from 'playwright-core';
import { ActionError } from '../action/action-error.ts';
import type { ComputerAction, Point } from '../action/computer-action.ts';
import { parseKeys } from '../action/keys/parse-keys.ts';
import type { Clock } from '../clock/clock.ts';
import { realClock } from '../clock/real-clock.ts';
import type { ActionResult, Screenshot } from '../environment/action-result.ts';
import { EnvironmentError } from '../environment/environment-error.ts';
import { hostArgument } from './browser/allowed-hosts.ts';
import { frameHtml } from './browser/frame-html.ts';
import { FrameInput } from './browser/frame-input.node.ts';
import { frameHeight, frameWidgets, widgetAt } from './browser/frame-widgets.ts';
import {
  type ClickAction,
  clickPage,
  dragOnPage,
  holdKeys,
  pressKeys,
  scrollPage,
} from './browser/page-input.node.ts';
import { Tabs } from './browser/tabs.node.ts';
import { within } from './browser/within.ts';
import { pictureWithText } from './picture-with-text.ts';
import { pictureSize, toPicture } from './scaling.ts';
import type { Screen, ScreenSize } from './screen.ts';
import { screenText } from './screen-text.ts';

/** A screen that is a browser. */
export interface BrowserScreenOptions {
  /**
   * Starts Chromium; again when a page hangs.
   *
   * @param args Arguments that the browser must get: with them it finds no host but the allowed ones.
   */
  launch(args: string[]): Promise<Browser>;
  /** Its size in pixels, bars included. */
  size: ScreenSize;
  /** The size of its pictures. @default pictureSize(size) */
  picture?: ScreenSize;
  /** Whom pages may talk to: `example.com`, `*.example.com`, `127.0.0.1:8080`. */
  hosts: readonly string[];
  /** The addresses of the tabs that are open at first; the first is in front. */
  open?: readonly string[];
  /** How long a page may take for one action, in milliseconds. @default 10000 */
  actionMs?: number;
  /** @default realClock */
  clock?: Clock;
}

/**
 * Starts a screen with nothing on it but a browser, drawn with its tabs and its address bar.
 *
 * Dialogs are drawn and wait for an answer, new tabs come to the front; downloads, files and permissions are refused.
 * When a page hangs, the action fails, and the browser starts anew with its tabs; the one that hung is empty then.
 *
 * @param options What to start, and what it may do.
 * @returns The screen.
 * @throws {ActionError} If an address that is to be open at first is not allowed.
 */
export async function browserScreen(options: BrowserScreenOptions): Promise<Screen> {
  const screen = new BrowserScreen(options);
  try {
    await screen.start(options.open ?? []);
    return screen;
  } catch (error) {
    await screen.close();
    throw error;
  }
}

interface Running {
  browser: Browser;
  tabs: Tabs;
  input: FrameInput;
  /** Draws the frame, out of reach of the pages. */
  canvas: Page;
}

class BrowserScreen implements Screen {
  readonly size: ScreenSize;
  readonly picture: ScreenSize;
  readonly #options: BrowserScreenOptions;
  readonly #clock: Clock;
  readonly #actionMs: number;
  #running: Running | undefined;
  #pointer: Point = { x: 0, y: 0 };

  constructor(options: BrowserScreenOptions) {
    const { size, picture = pictureSize(size), clock = realClock, actionMs = 10_000 } = options;
    this.size = size;
    this.picture = picture;
    this.#options = options;
    this.#clock = clock;
    this.#actionMs = actionMs;
  }

  async start(addresses: readonly string[]): Promise<void> {
    const { launch, hosts } = this.#options;
    const browser = await launch([hostArgument(hosts)]);
    const tabs = await Tabs.open(browser, this.size, hosts, this.#actionMs / 2);
    const canvas = await browser.newPage({ viewport: this.picture });
    this.#running = { browser, tabs, canvas, input: new FrameInput(tabs) };
    for (const address of addresses) {
      await tabs.add();
      await tabs.navigate(address);
    }
    await tabs.show(tabs.all[0]);
  }

  async perform(action: ComputerAction, signal?: AbortSignal): Promise<ActionResult> {
    try {
      const extra = 'durationMs' in action ? action.durationMs : 0;
      const letters = action.action === 'type' ? action.text.length : 0;
      return await within(this.#actionMs + extra + 10 * letters, signal, () => this.#perform(action, signal));
    } catch (error) {
      signal?.throwIfAborted();
      if (error instanceof ActionError) return { ok: false, text: error.message };
      const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
      const restarted = await this.#restart();
      return {
        ok: false,
        text: `Cannot do ${action.action} as the page must answer: ${reason}. ${restarted}`,
      };
    }
  }

  async close(): Promise<void> {
    const running = this.#running;
    this.#running = undefined;
    await running?.tabs.close();
    await running?.browser.close();
  }

  async #perform(action: ComputerAction, signal: AbortSignal | undefined): Promise<ActionResult> {
    if (action.action === 'cursor_position') {
      const { x, y } = toPicture(this.#pointer, this);
      return { ok: true, text: `X=${x},Y=${y}` };
    }
    if (action.action === 'wait') await this.#clock.sleep(action.durationMs, signal);
    else if (action.action !== 'screenshot') await this.#act(action, signal);
    return { ok: true, ...(await this.#look()) };
  }

  async #act(action: ComputerAction, signal: AbortSignal | undefined): Promise<void> {
    for (const name of ['startCoordinate', 'coordinate'] as const) {
      const place = (action as { [name in typeof name]?: Point })[name];
      if (place) this.#check(place);
    }
    const { tabs, input } = this.#now();
    const tab = await tabs.front();
    if (action.action === 'key') {
      for (const stroke of parseKeys(action.text)) {
        const { page, until } = boundTo(await tabs.front());
        if (!(await input.press(stroke))) await until(pressKeys(page, stroke));
      }
    } else if (action.action === 'type') {
      if (!(await input.type(action.text))) await tab.until(tab.page.keyboard.type(action.text));
    } else if (action.action === 'hold_key') {
      await tab.until(holdKeys(tab.page, action, this.#clock, signal));
    } else {
      await this.#point(action);
    }
  }

  async #point(action: ComputerAction): Promise<void> {
    const { tabs, input } = this.#now();
    const tab = await tabs.front();
    const from =
      'startCoordinate' in action && action.startCoordinate ? action.startCoordinate : this.#pointer;
    const to = 'coordinate' in action && action.coordinate ? action.coordinate : this.#pointer;
    this.#pointer = to;
    if (action.action.endsWith('_click')) {
      const widget = widgetAt(frameWidgets(await input.state(), this.size), to);
      if (widget) return await input.click(widget.id);
      input.leave();
    }
    if (tab.dialog) return;
    await tab.until(pointAt(tab.page, action, onPage(from), onPage(to)));
  }

  async #look(): Promise<{ text: string; screenshot: Screenshot }> {
    const { tabs, input, canvas } = this.#now();
    await (await tabs.front()).settle(this.#actionMs / 10);
    const tab = await tabs.front();
    const view = await tab.look();
    const widgets = frameWidgets(await input.state(), this.size);
    await canvas.setContent(frameHtml(widgets, view.picture, this));
    const bytes = await canvas.screenshot({ type: 'png', animations: 'allow', caret: 'initial' });
    const shown = tab.dialog ? [] : view.elements;
    const below = shown.map((one) => ({
      ...one,
      y: one.y + one.height / 2 < 0 ? one.y : one.y + frameHeight,
    }));
    const text = screenText({
      ...{ size: this.size, picture: this.picture, address: tab.page.url() },
      elements: [...widgets, ...below],
      notices: tabs.takeNotices(),
    });
    return { text, screenshot: { format: 'png', bytes: pictureWithText(bytes, text), ...this.picture } };
  }

  async #restart(): Promise<string> {
    const running = this.#running;
    const hung = running?.tabs.current;
    const addresses = running?.tabs.all.map((tab) => (tab === hung ? 'about:blank' : tab.page.url())) ?? [];
    await within(this.#actionMs, undefined, async () => await running?.browser.close()).catch(() => {});
    try {
      await this.start(addresses.filter((address) => /^https?:|^about:blank$/.test(address)));
    } catch (cause) {
      throw new EnvironmentError('Cannot go on as the browser must start anew: it does not', { cause });
    }
    return `The browser was started anew with its tabs; the page at ${hung?.page.url()} is closed`;
  }

  #now(): Running {
    if (!this.#running) throw new ActionError('Cannot act as the screen must be open: it is closed');
    return this.#running;
  }

  #check({ x, y }: Point): void {
    if (x >= 0 && y >= 0 && x < this.size.width && y < this.size.height) return;
    throw new ActionError(
      `Cannot point there as coordinate must be on the screen, from [0, 0] to [${this.size.width - 1}, ${this.size.height - 1}]: current value is [${x}, ${y}]`,
    );
  }
}

function boundTo(tab: Awaited<ReturnType<Tabs['front']>>) {
  return { page: tab.page, until: tab.until.bind(tab) };
}

function onPage({ x, y }: Point): Point {
  return { x, y: y - frameHeight };
}

async function pointAt(page: Page, action: ComputerAction, from: Point, to: Point): Promise<void> {
  if (action.action === 'left_click_drag') return await dragOnPage(page, from, to);
  if (action.action.endsWith('_click')) return await clickPage(page, action as ClickAction, to);
  if (action.action === 'left_mouse_down') return await page.mouse.down();
  if (action.action === 'left_mouse_up') return await page.mouse.up();
  await page.mouse.move(to.x, to.y);
  if (action.action === 'scroll') await scrollPage(page, action);
}
