import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { startBrowser } from '../../support/start-browser.ts';
import type { Benchmark, Measurement } from '../benchmark.ts';
import { quantile } from '../quantile.ts';

/** Choices from one release to all of them. */
const choices = [
  ['2.18.0', '2.19.0'],
  ['2.15.0', '2.16.1'],
  ['2.11.0', '2.19.0'],
  ['2.4.0', '2.21.0'],
  ['2.0.0', '2.22.0'],
] as const;
/** How often each is made. */
const rounds = 5;

/** The upgrade view: what it fetches, and from the choice of a version to the painted result, CPU slowed four times. */
export const benchmark: Benchmark = async ({ folder, address }) => {
  const data = await readFile(join(folder, 'releases/upgrade/data.json'));
  const browser = await startBrowser();
  const page = await browser.newPage();
  await page.goto(`${address}/releases/upgrade/`, { waitUntil: 'networkidle' });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const measured: Measurement[] = [
    {
      what: 'data of all releases, gzip',
      value: gzipSync(data, { level: 9 }).length / 1000,
      unit: 'kB',
      peer: 'the official notes without contributors: 175 kB',
    },
    { what: 'data of all releases, brotli', value: brotliCompressSync(data).length / 1000, unit: 'kB' },
  ];
  for (const [from, to] of choices) {
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) times.push(await chosenToPainted(page, from, to));
    const steps = await page.locator('.step').count();
    const what = `${from} to ${to}, ${steps} steps, choice to paint, CPU / 4`;
    measured.push({ what: `${what}, median`, value: quantile(times, 0.5), unit: 'ms' });
  }
  await browser.close();
  return measured;
};

/** From the change of the second field to the paint after it, in ms. */
async function chosenToPainted(page: Page, from: string, to: string): Promise<number> {
  // An equal choice in between makes each one start from the same short page.
  await page.evaluate(choose, { from: to, to });
  return await page.evaluate(choose, { from, to });
}

/** Runs in the page. */
async function choose({ from, to }: { from: string; to: string }): Promise<number> {
  const field = (name: string) =>
    document.querySelector<HTMLSelectElement>(`[data-upgrade-form] [name=${name}]`);
  const [had, wanted] = [field('from'), field('to')];
  if (!had || !wanted) throw new TypeError('The page has no form');
  had.value = from;
  wanted.value = to;
  const start = performance.now();
  wanted.dispatchEvent(new Event('change', { bubbles: true }));
  return await new Promise((resolve) => {
    requestAnimationFrame(() => {
      // A task that is posted in a frame runs after that frame was painted.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - start);
      port2.postMessage(0);
    });
  });
}
