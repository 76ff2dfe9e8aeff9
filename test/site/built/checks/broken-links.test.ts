import { expect, test } from 'vitest';
import { brokenLinks } from './broken-links.ts';
import { pageFacts } from './page-facts.ts';

const root = { origin: 'http://localhost:4321', base: '/' };
const below = { origin: 'https://example.org', base: '/outcrop/' };

function check(body: string, deployment = root): string[] {
  const pages = [
    pageFacts('/', body),
    pageFacts('/events/', '<p id="day-1">1</p><p id="東京">2</p><a href="#day-1">self</a>'),
  ];
  return brokenLinks({ addresses: new Set(['/', '/events/', '/feed.ics', '/a.png']), pages }, deployment);
}

test.each([
  '/',
  '/events/',
  'events/',
  '/events/#day-1',
  '/events/?day=18#day-1',
  '/events/#%E6%9D%B1%E4%BA%AC',
  '/feed.ics',
  'http://localhost:4321/events/',
  'https://example.com/nowhere/',
  'mailto:a@example.com',
])('brokenLinks() follows %s', (address) => {
  expect(check(`<a href="${address}">x</a>`)).toEqual([]);
});

test.each([
  '/missing/',
  '/events',
  '/events/index.html',
  '/events/#day-2',
  '#nowhere',
  '/feed.ics#part',
  '/outcrop/',
  'http://localhost:4321/missing/',
  'http://[bad',
])('brokenLinks() finds %s', (address) => {
  expect(check(`<a href="${address}">x</a>`)).toEqual([`${address} leads nowhere, on /`]);
});

test('brokenLinks() looks at every address of a source set', () => {
  expect(check('<img srcset="/a.png 1x, /a.png 2x" alt="">')).toEqual([]);
  expect(check('<img srcset="/a.png 1x, /b.png 2x" alt="">')).toEqual(['/b.png leads nowhere, on /']);
});

test('brokenLinks() follows links under a base path', () => {
  expect(check('<a href="/outcrop/events/#day-1">x</a><a href="events/">y</a>', below)).toEqual([]);
  expect(check('<a href="/events/">x</a>', below)).toEqual(['/events/ leads nowhere, on /']);
});

test('brokenLinks() tells of a broken address once, however many pages share it', () => {
  const pages = ['/', '/a/', '/b/'].map((path) => pageFacts(path, '<a href="/gone/">x</a>'));
  expect(brokenLinks({ addresses: new Set(['/', '/a/', '/b/']), pages }, root)).toEqual([
    '/gone/ leads nowhere, on / and 2 more',
  ]);
});
