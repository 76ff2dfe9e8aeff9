import { expect, test } from 'vitest';
import { pageDefects } from './page-defects.ts';
import { pageFacts } from './page-facts.ts';

const address = 'https://example.org/events/';
const good = `<!doctype html><html lang="en"><head><title>Events</title>
<meta name="description" content="d"><meta name="viewport" content="v">
<meta property="og:title" content="t"><meta property="og:type" content="website">
<meta property="og:description" content="d"><meta property="og:url" content="${address}">
<meta property="og:image" content="https://example.org/og.png">
<link rel="canonical" href="${address}"></head><body><h1 id="a">Events</h1><p id="b"></p></body></html>`;

test('pageDefects() finds none in a good page', () => {
  expect(pageDefects(pageFacts('/events/', good), address)).toEqual([]);
});

test.each([
  [' lang="en"', '', 'has no language'],
  ['<title>Events</title>', '', 'has no title'],
  ['<title>Events', '<title> ', 'has no title'],
  ['<h1 id="a">Events</h1>', '', 'has 0 first-level headings'],
  ['<p id="b"></p>', '<h1>Again</h1>', 'has 2 first-level headings'],
  ['<p id="b">', '<p id="a">', 'uses an id twice'],
  [`href="${address}"`, 'href="/events/"', 'has the canonical address /events/'],
  [
    `<meta property="og:url" content="${address}">`,
    '<meta property="og:url" content="x">',
    'has the preview address x',
  ],
  ['<meta name="description" content="d">', '', 'has no description'],
  ['<meta property="og:image" content="https://example.org/og.png">', '', 'has no og:image'],
])('pageDefects() finds what is wrong when %s becomes %s', (before, after, defect) => {
  expect(pageDefects(pageFacts('/events/', good.replace(before, after)), address)).toEqual([
    `/events/ ${defect}`,
  ]);
});

test('pageDefects() wants no canonical address on a page that search engines should pass over', () => {
  const hidden = good.replace('<head>', '<head><meta name="robots" content="noindex">');
  const found = pageDefects(pageFacts('/events/', hidden), address);
  expect(found).toEqual([`/events/ has the canonical address ${address}`]);
  const without = hidden.replace(`<link rel="canonical" href="${address}">`, '');
  expect(pageDefects(pageFacts('/events/', without), address)).toEqual([]);
});
