import type { Page } from 'playwright-core';
import { startBrowser } from '../support/start-browser.ts';
import type { Benchmark } from './benchmark.ts';
import { quantile } from './quantile.ts';

const words = [
  'quantum',
  'robotics',
  'nvidia',
  'retrieval',
  'digital twin',
  'cuda python',
  's71946',
  'healthcare',
];

/** Types into the catalogue's filter with the processor slowed four times: from key to painted result. */
export const benchmark: Benchmark = async ({ address }) => {
  const browser = await startBrowser();
  const page = await browser.newPage();
  await page.goto(`${address}/events/gtc-2025/sessions/`, { waitUntil: 'networkidle' });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.evaluate(watchPaints);
  const input = page.locator('main input[type="search"]');
  const times: number[] = [];
  for (const word of words) {
    await input.fill('');
    await settled(page);
    for (const key of word) times.push(await typedToPainted(page, key));
  }
  await browser.close();
  const what = `filter, key to painted result, CPU / 4, ${times.length} keys`;
  return [
    { what: `${what}, p50`, value: quantile(times, 0.5), unit: 'ms' },
    { what: `${what}, p95`, value: quantile(times, 0.95), unit: 'ms', bar: { most: 50 } },
  ];
};

/** Notes when a key arrives and when the frame after the last change of the page was painted. */
const watchPaints = `
  globalThis.bench = { key: 0, painted: 0 };
  const notePaint = () => requestAnimationFrame(() => {
    // A task that is posted in a frame runs after that frame was painted.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { bench.painted = performance.now(); };
    port2.postMessage(0);
  });
  addEventListener('keydown', (event) => { bench.key = event.timeStamp; bench.painted = 0; notePaint(); }, true);
  new MutationObserver(notePaint).observe(document.body, {
    subtree: true, childList: true, attributes: true, characterData: true,
  });
`;

async function typedToPainted(page: Page, key: string): Promise<number> {
  await page.locator('main input[type="search"]').press(key === ' ' ? 'Space' : key);
  await settled(page);
  return await page.evaluate('bench.painted - bench.key');
}

/** Long enough for the slowest late change that a filter may make, so that it counts. */
async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(500);
}
