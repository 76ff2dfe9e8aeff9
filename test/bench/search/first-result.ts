import type { Browser, CDPSession, Page } from 'playwright-core';
import { slow4g } from './slow-4g.ts';

/** What the page notes, in ms since it was opened; 0 is not yet. */
declare const bench: { opened: number; painted: number; complete: number };

/** How long a reader waited for the search, and what it cost. */
export interface FirstResult {
  /** From the key or click that opens the search to the first painted result, in ms. */
  first: number;
  /** To the moment when everything can be found, in ms. */
  complete: number;
  /** What was received for it, headers included. */
  bytes: number;
  requests: number;
}

/** What of a measurement can differ. */
export interface FirstResultOptions {
  /** How many times slower the processor is made. */
  slowdown: number;
  /** Rests the pointer on the search button for this many ms before clicking it, instead of pressing `/`. */
  pointerRests?: number;
}

/**
 * Opens a page, then its search on Slow 4G with nothing of the search in the cache, and types a query at once.
 *
 * @param browser The browser.
 * @param url The page.
 * @param query What to type.
 * @param options What can differ.
 */
export async function firstResult(
  browser: Browser,
  url: string,
  query: string,
  { slowdown, pointerRests }: FirstResultOptions,
): Promise<FirstResult> {
  const page = await browser.newPage();
  await page.addInitScript(watchFirstResult);
  await page.goto(url, { waitUntil: 'networkidle' });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', slow4g);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const cost = countBytes(devtools);
  await openSearch(page, pointerRests);
  await page.keyboard.type(query);
  await page.waitForFunction(() => bench.painted > 0 && bench.complete > 0);
  const { opened, painted, complete } = await page.evaluate(() => bench);
  await page.close();
  return { first: painted - opened, complete: complete - opened, ...cost };
}

async function openSearch(page: Page, pointerRests: number | undefined): Promise<void> {
  if (pointerRests === undefined) return await page.keyboard.press('/');
  await page.locator('[data-search-open]').hover();
  await page.waitForTimeout(pointerRests);
  await page.locator('[data-search-open]').click();
}

function countBytes(devtools: CDPSession): { bytes: number; requests: number } {
  const cost = { bytes: 0, requests: 0 };
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    cost.bytes += encodedDataLength;
    cost.requests++;
  });
  return cost;
}

/** Notes when the search was opened, when its first result was painted, and when it was ready. */
const watchFirstResult = `
  globalThis.bench = { opened: 0, painted: 0, complete: 0 };
  const opened = (event) => { bench.opened ||= event.timeStamp; };
  addEventListener('keydown', opened, true);
  addEventListener('pointerdown', opened, true);
  new MutationObserver(() => {
    if (document.querySelector('dialog[data-state=ready]')) bench.complete ||= performance.now();
    if (bench.painted || bench.seen || !document.querySelector('#search-result-0')) return;
    bench.seen = true;
    requestAnimationFrame(() => {
      // A task that is posted in a frame runs after that frame was painted.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => { bench.painted = performance.now(); };
      port2.postMessage(0);
    });
  }).observe(document, { subtree: true, childList: true, attributes: true });
`;
