import type { Locator, Page } from 'playwright-core';

/** What the page notes, in ms since it was opened. */
declare const bench: { key: number; painted: number };

/**
 * Makes a page note when a key arrives and when the frame after its last change was painted.
 *
 * @param page An open page.
 */
export async function watchPaints(page: Page): Promise<void> {
  await page.evaluate(watch);
}

/**
 * Presses a key in a field and waits until the page has come to rest.
 *
 * @param field The field.
 * @param key The character to type.
 * @returns From the key to the paint after the last change that it made, in ms.
 */
export async function typedToPainted(field: Locator, key: string): Promise<number> {
  await field.press(key === ' ' ? 'Space' : key);
  await settled(field.page());
  return await field.page().evaluate(() => bench.painted - bench.key);
}

/** Long enough for the slowest late change that a key may make, so that it counts. */
export async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(500);
}

const watch = `
  globalThis.bench = { key: 0, painted: 0 };
  const notePaint = () => requestAnimationFrame(() => {
    // A task that is posted in a frame runs after that frame was painted.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { bench.painted = performance.now(); };
    port2.postMessage(0);
  });
  addEventListener('keydown', (event) => { bench.key = event.timeStamp; bench.painted = 0; notePaint(); }, true);
  // What is said to screen readers after a pause is not painted.
  const isSeen = ({ target }) => !(target.parentElement ?? target).closest('.visually-hidden');
  new MutationObserver((changes) => { if (changes.some(isSeen)) notePaint(); }).observe(document.body, {
    subtree: true, childList: true, attributes: true, characterData: true,
  });
`;
