import { expect, test } from 'vitest';
import { foreignAddressesInCss, foreignResources } from './foreign-resources.ts';
import { pageFacts } from './page-facts.ts';

function check(html: string): string[] {
  return foreignResources(pageFacts('/', html));
}

test.each([
  ['<script src="https://example.com/a.js"></script>', 'script src https://example.com/a.js'],
  ['<img src="//example.com/a.png" alt="">', 'img src //example.com/a.png'],
  [
    '<img srcset="/a.png, http://example.com/a.png 2x" alt="">',
    'img srcset /a.png, http://example.com/a.png 2x',
  ],
  ['<link rel="stylesheet" href="https://example.com/a.css">', 'link href https://example.com/a.css'],
  ['<link rel="preconnect" href="https://example.com">', 'link href https://example.com'],
  ['<link rel="shortcut icon" href="https://example.com/i.png">', 'link href https://example.com/i.png'],
  ['<form action="https://example.com/"></form>', 'form action https://example.com/'],
])('foreignResources() finds %s', (html, found) => {
  expect(check(html)).toEqual([`/ loads ${found}`]);
});

test.each([
  '<a href="https://example.com/">x</a>',
  '<link rel="canonical" href="https://example.com/">',
  '<script src="/_astro/a.js"></script>',
  '<img src="data:image/png;base64,aaaa//bbb" alt="">',
  '<link rel="preload stylesheet" href="/a.css">',
])('foreignResources() allows %s', (html) => {
  expect(check(html)).toEqual([]);
});

test('foreignAddressesInCss() finds fonts, pictures and imports of other sites', () => {
  const css = `@import "https://example.com/a.css";a{background:url(//example.com/b.png)}
    @font-face{src:url('http://example.com/c.woff2')}b{background:url(/_astro/d.png)}c{src:url(data:x/y;a,//z)}`;
  expect(foreignAddressesInCss(css)).toEqual([
    'https://example.com/a.css',
    '//example.com/b.png',
    'http://example.com/c.woff2',
  ]);
});
