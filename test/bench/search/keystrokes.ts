import type { Browser } from 'playwright-core';
import type { Measurement } from '../benchmark.ts';
import { quantile } from '../quantile.ts';
import { settled, typedToPainted, watchPaints } from '../typed-to-painted.ts';

const typed = ['quantum', 'robotics', 'jensen', 'digital twin', 'pytroch', 's71946', 'llm inference'];

/**
 * Types into the open search with the processor slowed four times: from key to painted result.
 *
 * @param browser The browser.
 * @param address Where the site is served.
 */
export async function keystrokes(browser: Browser, address: string): Promise<Measurement[]> {
  const page = await browser.newPage();
  await page.goto(`${address}/`, { waitUntil: 'networkidle' });
  await page.keyboard.press('/');
  await page.waitForSelector('dialog[data-state="ready"]');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await watchPaints(page);
  const input = page.locator('dialog input');
  const times: number[] = [];
  for (const word of typed) {
    await input.fill('');
    await settled(page);
    for (const key of word) times.push(await typedToPainted(input, key));
  }
  await page.close();
  const what = `search, key to painted result, CPU / 4, ${times.length} keys`;
  return [
    { what: `${what}, p50`, value: quantile(times, 0.5), unit: 'ms' },
    { what: `${what}, p95`, value: quantile(times, 0.95), unit: 'ms', bar: { most: 50 } },
  ];
}
