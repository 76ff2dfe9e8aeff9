import type { Browser, BrowserContext, Page } from 'playwright-core';
import { ActionError } from '../../action/action-error.ts';
import { shownValue } from '../../action/shown-value.ts';
import type { ScreenSize } from '../screen.ts';
import { allowedHosts } from './allowed-hosts.ts';
import { frameHeight } from './frame-widgets.ts';
import { Tab } from './tab.node.ts';

/** So many tabs may be open; a page that opens more doesn't get them. */
const mostTabs = 20;
/** So many notices are kept until the next picture. */
const mostNotices = 10;

/** The tabs of a browser. */
export class Tabs {
  readonly #context: BrowserContext;
  readonly #isAllowed: (address: string) => boolean;
  readonly #hosts: readonly string[];
  readonly #navigationMs: number;
  #tabs: Tab[] = [];
  #front: Tab | undefined;
  #notices: string[] = [];
  /** What new pages are still waited for. */
  readonly #opening = new Set<Promise<void>>();

  private constructor(context: BrowserContext, hosts: readonly string[], navigationMs: number) {
    this.#context = context;
    this.#hosts = hosts;
    this.#isAllowed = allowedHosts(hosts);
    this.#navigationMs = navigationMs;
  }

  static async open(
    browser: Browser,
    size: ScreenSize,
    hosts: readonly string[],
    navigationMs: number,
  ): Promise<Tabs> {
    const context = await browser.newContext({
      viewport: { width: size.width, height: size.height - frameHeight },
      acceptDownloads: false,
      serviceWorkers: 'block',
      permissions: [],
    });
    const tabs = new Tabs(context, hosts, navigationMs);
    await context.route('**/*', async (route) => {
      const address = route.request().url();
      if (tabs.#isAllowed(address)) return await route.continue();
      tabs.notice(tabs.#refusal(address));
      await route.abort('blockedbyclient');
    });
    await context.routeWebSocket(
      (url) => !tabs.#isAllowed(url.href),
      (socket) => void socket.close(),
    );
    context.on('page', (page) => tabs.#follow(page));
    return tabs;
  }

  get all(): readonly Tab[] {
    return this.#tabs;
  }

  /** The tab in front, if there is one already. */
  get current(): Tab | undefined {
    return this.#front;
  }

  /** The tab in front; a page that closed itself may leave none. */
  async front(): Promise<Tab> {
    await Promise.all(this.#opening);
    if (!this.#front) await this.add();
    if (!this.#front) throw new Error('Cannot show a page as a tab must open: there is none');
    return this.#front;
  }

  /** Opens an empty tab in front. */
  async add(): Promise<void> {
    await this.#context.newPage();
    await Promise.all(this.#opening);
  }

  async show(tab: Tab | undefined): Promise<void> {
    if (!tab) return;
    this.#front = tab;
    await tab.until(tab.page.bringToFront());
  }

  /** Brings the next tab to the front, or the one before. */
  async turn(by: 1 | -1): Promise<void> {
    const index = this.#tabs.indexOf(await this.front()) + by + this.#tabs.length;
    await this.show(this.#tabs[index % this.#tabs.length]);
  }

  /**
   * Opens an address in the tab in front; a page that can't be opened is a notice.
   *
   * @throws {ActionError} If it is no address, or not an allowed one.
   */
  async navigate(typed: string): Promise<void> {
    const address = addressOf(typed);
    if (!this.#isAllowed(address) || !/^(?:https?:|about:blank$)/.test(address)) {
      throw new ActionError(this.#refusal(address));
    }
    const { page, until } = await this.#bound();
    const options = { waitUntil: 'commit', timeout: this.#navigationMs } as const;
    await until(page.goto(address, options).catch((error: unknown) => this.#failed(address, error)));
  }

  async go(where: 'back' | 'forward' | 'reload'): Promise<void> {
    const { page, until } = await this.#bound();
    const options = { waitUntil: 'commit', timeout: this.#navigationMs } as const;
    const went = { back: () => page.goBack(options), forward: () => page.goForward(options) };
    const work = where === 'reload' ? page.reload(options) : went[where]();
    await until(work.catch((error: unknown) => this.#failed(page.url(), error)));
  }

  notice(text: string): void {
    if (this.#notices.length < mostNotices && !this.#notices.includes(text)) this.#notices.push(text);
  }

  /** What happened since this was asked last. */
  takeNotices(): string[] {
    const notices = this.#notices;
    this.#notices = [];
    return notices;
  }

  async close(): Promise<void> {
    await this.#context.close();
  }

  async #bound() {
    const tab = await this.front();
    return { page: tab.page, until: tab.until.bind(tab) };
  }

  #failed(address: string, error: unknown): void {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    this.notice(`Cannot open ${shownValue(address)}: ${reason}`);
  }

  #refusal(address: string): string {
    return `Cannot open an address as its host must be one of ${this.#hosts.join(', ') || '(none)'}: current value is ${shownValue(address)}`;
  }

  #follow(page: Page): void {
    if (this.#tabs.length + this.#opening.size >= mostTabs) {
      this.notice(`No more than ${mostTabs} tabs can be open: another was closed at once`);
      page.close().catch(() => {});
      return;
    }
    const opening = this.#add(page)
      .catch(() => {})
      .finally(() => this.#opening.delete(opening));
    this.#opening.add(opening);
  }

  async #add(page: Page): Promise<void> {
    const tab = await Tab.of(page, (text) => this.notice(text));
    page.on('close', () => this.#remove(tab));
    page.on('crash', () => {
      this.notice(`The page at ${shownValue(page.url())} crashed`);
      page.close().catch(() => {});
      this.#remove(tab);
    });
    if (page.isClosed()) return;
    this.#tabs.push(tab);
    this.#front = tab;
  }

  #remove(tab: Tab): void {
    const index = this.#tabs.indexOf(tab);
    this.#tabs = this.#tabs.filter((one) => one !== tab);
    if (this.#front === tab) this.#front = this.#tabs[Math.max(0, index - 1)];
  }
}

/** What somebody means who types it into an address bar. */
function addressOf(typed: string): string {
  const text = typed.trim();
  if (/^[a-z][a-z\d+.-]*:(?!\d)/i.test(text)) return URL.parse(text)?.href ?? text;
  const isLocal = /^(?:localhost|127\.|\[::1\])/.test(text);
  return URL.parse(`${isLocal ? 'http' : 'https'}://${text}`)?.href ?? text;
}
