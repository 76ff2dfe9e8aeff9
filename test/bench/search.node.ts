import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startBrowser } from '../support/start-browser.ts';
import type { Benchmark } from './benchmark.ts';
import { candidateFiles } from './search/candidate-files.ts';
import { firstResults } from './search/first-results.ts';
import { keystrokes } from './search/keystrokes.ts';
import { groupsOf, publishedIndex } from './search/published-index.ts';
import { recalls } from './search/recalls.ts';
import { serveCompressed } from './search/serve-compressed.ts';

/** Measures the hub's search beside Pagefind and MiniSearch, over the same documents, in one run. */
export const benchmark: Benchmark = async ({ folder, address }) => {
  const reader = publishedIndex(folder);
  const files = await candidateFiles(groupsOf(reader));
  const server = await serveCompressed((path) => files.get(path) ?? siteFile(folder, path));
  const browser = await startBrowser();
  const measurements = [
    ...(await firstResults(browser, server.address, 1)),
    ...(await firstResults(browser, server.address, 4)),
    ...(await keystrokes(browser, address)),
    ...recalls(reader),
  ];
  await browser.close();
  server.close();
  return measurements;
};

function siteFile(folder: string, path: string): Buffer | undefined {
  const file = join(folder, decodeURI(path));
  return existsSync(file) ? readFileSync(file) : undefined;
}
