import type { Browser } from 'playwright-core';
import type { Measurement } from '../benchmark.ts';
import { quantile } from '../quantile.ts';
import { candidates } from './candidate-files.ts';
import { type FirstResult, firstResult } from './first-result.ts';

const query = 'blackwell';
const runs = 5;

/**
 * Measures the wait for the first result of the hub's search and of its peers, as medians.
 *
 * They take turns, so that what disturbs the machine disturbs them all.
 *
 * @param browser The browser.
 * @param address Where the site and the candidates' pages are served.
 * @param slowdown How many times slower the processor is made.
 */
export async function firstResults(
  browser: Browser,
  address: string,
  slowdown: number,
): Promise<Measurement[]> {
  const measured = new Map<string, FirstResult[]>();
  const add = async (name: string, path: string, pointerRests?: number): Promise<void> => {
    const options = { slowdown, ...(pointerRests === undefined ? {} : { pointerRests }) };
    const one = await firstResult(browser, address + path, query, options);
    measured.set(name, [...(measured.get(name) ?? []), one]);
  };
  for (let run = 0; run < runs; run++) {
    await add('hub', '/');
    await add('hub, pointer on the button for 300 ms before', '/', 300);
    for (const name of Object.keys(candidates)) await add(name, `/bench/${name}/`);
  }
  const hub = median(measured.get('hub') ?? [], 'first');
  return [...measured].flatMap(([name, results]) => rows(name, results, slowdown, hub));
}

function rows(name: string, results: FirstResult[], slowdown: number, hub: number): Measurement[] {
  const what = `Slow 4G, CPU / ${slowdown}, ${name}`;
  const first = median(results, 'first');
  const ratio = name === 'hub' ? {} : { peer: `${(first / hub).toFixed(2)} times the hub's` };
  return [
    { what: `${what}: first result painted`, value: first, unit: 'ms', ...ratio },
    { what: `${what}: all can be found`, value: median(results, 'complete'), unit: 'ms' },
    ...(slowdown > 1 ? [] : costs(what, results)),
  ];
}

function costs(what: string, results: FirstResult[]): Measurement[] {
  return [
    { what: `${what}: received`, value: median(results, 'bytes') / 1000, unit: 'kB' },
    { what: `${what}: requests`, value: median(results, 'requests'), unit: '' },
  ];
}

function median(results: FirstResult[], figure: keyof FirstResult): number {
  return quantile(
    results.map((one) => one[figure]),
    0.5,
  );
}
