import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { siteDir } from '../../support/site.ts';
import { siteAddresses } from '../../support/site-addresses.ts';
import { readIndex } from '../lib/search/read-index.ts';

const { index } = readIndex(await readFile(join(siteDir(), 'search-index.txt'), 'utf8'));
const paths = index.documents.map(({ path }) => path);

test('every document of the search index is a page of the site', async () => {
  const addresses = new Set(await siteAddresses(siteDir()));
  expect(paths.filter((path) => !addresses.has(path.replace(/#.*/, '')))).toEqual([]);
});

test('every document of the search index that is a part of a page is there', async () => {
  const parts = paths.filter((path) => path.includes('#')).map((path) => path.split('#'));
  expect(parts.length).toBeGreaterThan(0);
  for (const [page = '', id = ''] of parts) {
    const html = await readFile(join(siteDir(), page, 'index.html'), 'utf8');
    expect(html, `${page}#${id}`).toContain(` id="${id}"`);
  }
});
