import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pageKind } from '../../support/page-kinds.ts';
import { siteDir } from '../../support/site.ts';
import { brokenLinks } from './checks/broken-links.ts';
import { readBuiltSite } from './checks/built-site.ts';
import { firstLines } from './checks/first-lines.ts';
import { foreignAddressesInCss, foreignResources } from './checks/foreign-resources.ts';
import { pageDefects } from './checks/page-defects.ts';
import { policyDefects } from './checks/policy-defects.ts';
import { sitemapGaps } from './checks/sitemap-gaps.ts';

const site = await readBuiltSite(siteDir());
const home = site.pages.find(({ path }) => path === '/');
const canonical = home?.references.find(({ rel }) => rel === 'canonical')?.value ?? '';
const { origin } = new URL(canonical);

test('every page belongs to a kind that the checks know', () => {
  expect(
    firstLines(site.pages.map(({ path }) => path).filter((path) => pageKind(path) === undefined)),
  ).toEqual([]);
});

test('every page has its title, heading, language, canonical address and preview', () => {
  expect(firstLines(site.pages.flatMap((page) => pageDefects(page, canonicalOf(page.path))))).toEqual([]);
});

test('no two pages have the same title', () => {
  const titles = site.pages.map(({ titles }) => titles.join());
  expect(firstLines(titles.filter((title, index) => titles.indexOf(title) !== index))).toEqual([]);
});

test('every page has a strict content security policy', () => {
  expect(firstLines(site.pages.flatMap(policyDefects))).toEqual([]);
});

test('every internal link and fragment resolves', () => {
  expect(firstLines(brokenLinks(site, { origin, base: '/' }))).toEqual([]);
});

test('no page loads anything from another site', async () => {
  expect(firstLines(site.pages.flatMap(foreignResources))).toEqual([]);
  for (const path of [...site.addresses].filter((one) => one.endsWith('.css'))) {
    expect(firstLines(foreignAddressesInCss(await readFile(join(siteDir(), path), 'utf8')))).toEqual([]);
  }
});

test('the sitemap lists every page', async () => {
  const files = [...site.addresses].filter((path) => /^\/sitemap-\d+\.xml$/.test(path));
  const sitemap = await Promise.all(files.map((path) => readFile(join(siteDir(), path), 'utf8')));
  expect(firstLines(sitemapGaps(sitemap.join(''), site.pages, origin))).toEqual([]);
});

/** A static host sends the page for unknown addresses under any address; its own is that of its folder. */
function canonicalOf(path: string): string {
  return origin + path.replace('404.html', '404/');
}
