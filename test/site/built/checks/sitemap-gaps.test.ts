import { expect, test } from 'vitest';
import { pageFacts } from './page-facts.ts';
import { sitemapGaps } from './sitemap-gaps.ts';

const root = 'https://example.org/outcrop';
const pages = [
  pageFacts('/', ''),
  pageFacts('/404.html', ''),
  pageFacts('/a&b/', ''),
  pageFacts('/mine/', '<meta name="robots" content="noindex">'),
];

function check(...paths: string[]): string[] {
  const xml = paths.map((path) => `<url><loc>${root}${path}</loc></url>`).join('');
  return sitemapGaps(`<?xml version="1.0"?><urlset>${xml}</urlset>`, pages, root);
}

test('sitemapGaps() finds none when all pages for search engines are listed', () => {
  expect(check('/', '/a&amp;b/')).toEqual([]);
});

test('sitemapGaps() finds a page too few', () => {
  expect(check('/')).toEqual([`lacks ${root}/a&b/`]);
});

test('sitemapGaps() finds a page too many', () => {
  expect(check('/', '/a&amp;b/', '/mine/', '/gone/')).toEqual([`lists ${root}/mine/`, `lists ${root}/gone/`]);
});
