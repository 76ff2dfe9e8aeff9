import type { CDPSession, Dialog, Page } from 'playwright-core';
import type { ScreenElement } from '../screen-element.ts';
import { type AccessibleNode, type Bounds, pageElements } from './page-elements.ts';
import { within } from './within.ts';

/** After so many dialogs of one document, the rest are dismissed unseen. */
const mostDialogs = 3;

/** What a tab shows. */
export interface TabView {
  /** A PNG in base64; nothing if the page could not be drawn yet. */
  picture: string | undefined;
  /** With places on the page itself. */
  elements: readonly ScreenElement[];
}

/** A page, what it asks, and how it was seen last. */
export class Tab {
  readonly page: Page;
  readonly #cdp: CDPSession;
  #view: TabView = { picture: undefined, elements: [] };
  #dialogs = 0;
  #asked = Promise.withResolvers<void>();
  dialog: { message: Dialog; typed: string } | undefined;
  title = '';
  /** Whether the main frame has asked for a document that is not there yet. */
  #isLoading = false;

  private constructor(page: Page, cdp: CDPSession, notice: (text: string) => void) {
    this.page = page;
    this.#cdp = cdp;
    page.on('dialog', (dialog) => this.#ask(dialog, notice));
    page.on('download', (download) => {
      notice(`A download was refused: ${download.suggestedFilename()}`);
      download.cancel().catch(() => {});
    });
    // With a listener, the system's own dialog for files never opens.
    page.on('filechooser', () => notice('The page asked for a file: there are none to choose from'));
    page.on('request', (request) => {
      if (request.isNavigationRequest() && request.frame() === page.mainFrame()) this.#isLoading = true;
    });
    page.on('requestfailed', (request) => {
      if (request.isNavigationRequest()) this.#isLoading = false;
    });
    page.on('domcontentloaded', () => {
      this.#isLoading = false;
    });
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame()) this.#dialogs = 0;
    });
  }

  static async of(page: Page, notice: (text: string) => void): Promise<Tab> {
    return new Tab(page, await page.context().newCDPSession(page), notice);
  }

  /** Waits for work on the page, but not for what waits for a dialog itself. */
  async until<Result>(work: Promise<Result>): Promise<Result | undefined> {
    if (this.dialog) return undefined;
    work.catch(() => {});
    return await Promise.race([work, this.#asked.promise.then(() => undefined)]);
  }

  async answer(isAccepted: boolean): Promise<void> {
    const { dialog } = this;
    this.dialog = undefined;
    this.#asked = Promise.withResolvers();
    if (isAccepted) await dialog?.message.accept(dialog.typed);
    else await dialog?.message.dismiss();
  }

  /**
   * Waits until the page has drawn what was done to it, and for a document that it asked for.
   *
   * @param ms The most milliseconds that it waits; a page that never comes to rest is seen as it is.
   */
  async settle(ms: number): Promise<void> {
    await this.until(within(ms, undefined, () => this.#drawn()).catch(() => {}));
    if (!this.#isLoading) return;
    await this.until(this.page.waitForEvent('domcontentloaded', { timeout: ms }).catch(() => {}));
    await this.until(this.page.waitForLoadState('load', { timeout: ms }).catch(() => {}));
    this.#isLoading = false;
  }

  /** What the page shows; what it showed last while it waits for a dialog. */
  async look(): Promise<TabView> {
    const view = await this.until(this.#look());
    if (view) this.#view = view;
    return this.#view;
  }

  #ask(message: Dialog, notice: (text: string) => void): void {
    if (message.type() === 'beforeunload') {
      message.accept().catch(() => {});
    } else if (this.#dialogs++ >= mostDialogs) {
      notice('The page opens one dialog after the other: they are dismissed unseen');
      message.dismiss().catch(() => {});
    } else {
      this.dialog = { message, typed: message.defaultValue() };
      this.#asked.resolve();
    }
  }

  /** In a world of its own, where the page can't put its own functions in the place of the browser's. */
  async #drawn(): Promise<void> {
    const { frameTree } = await this.#cdp.send('Page.getFrameTree');
    const { executionContextId } = await this.#cdp.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'outcrop',
    });
    const expression = 'new Promise((done) => requestAnimationFrame(() => setTimeout(done)))';
    await this.#cdp.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      awaitPromise: true,
    });
  }

  async #look(): Promise<TabView> {
    const { data } = await this.#cdp.send('Page.captureScreenshot', { format: 'png' });
    const { nodes } = await this.#cdp.send('Accessibility.getFullAXTree');
    const { documents } = await this.#cdp.send('DOMSnapshot.captureSnapshot', { computedStyles: [] });
    this.title = String(nodes[0]?.name?.value ?? '');
    const [document] = documents;
    const bounds = new Map<number, Bounds>();
    for (const [index, node] of (document?.layout.nodeIndex ?? []).entries()) {
      const [x = 0, y = 0, width = 0, height = 0] = document?.layout.bounds[index] ?? [];
      const id = document?.nodes.backendNodeId?.[node];
      const [left, top] = [document?.scrollOffsetX ?? 0, document?.scrollOffsetY ?? 0];
      if (id !== undefined) bounds.set(id, [x - left, y - top, width, height]);
    }
    return { picture: data, elements: pageElements(nodes as AccessibleNode[], bounds) };
  }
}
