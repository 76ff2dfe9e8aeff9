import { startBrowser } from '../support/start-browser.ts';
import type { Benchmark } from './benchmark.ts';
import { quantile } from './quantile.ts';
import { settled, typedToPainted, watchPaints } from './typed-to-painted.ts';

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
  await watchPaints(page);
  const input = page.locator('[data-search-text]');
  const times: number[] = [];
  for (const word of words) {
    await input.fill('');
    await settled(page);
    for (const key of word) times.push(await typedToPainted(input, key));
  }
  await browser.close();
  const what = `filter, key to painted result, CPU / 4, ${times.length} keys`;
  return [
    { what: `${what}, p50`, value: quantile(times, 0.5), unit: 'ms' },
    { what: `${what}, p95`, value: quantile(times, 0.95), unit: 'ms', bar: { most: 50 } },
  ];
};
