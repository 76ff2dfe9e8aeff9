import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { siteDir } from '../../support/site.ts';
import { siteAddresses } from '../../support/site-addresses.ts';
import { readIndex } from '../lib/search/read-index.ts';

test('every document of the search index is a page of the site', async () => {
  const { index } = readIndex(await readFile(join(siteDir(), 'search-index.txt'), 'utf8'));
  const addresses = new Set(await siteAddresses(siteDir()));
  expect(index.documents.map(({ path }) => path).filter((path) => !addresses.has(path))).toEqual([]);
});
