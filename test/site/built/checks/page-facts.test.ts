import { expect, test } from 'vitest';
import { pageFacts } from './page-facts.ts';

const page = `<!doctype html><html lang="en"><head>
<title>Sessions &amp; speakers</title>
<meta name="description" content="All of them">
<meta property="og:type" content="website">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<link rel="stylesheet" href="/_astro/a.css">
</head><body>
<h1 id="top">Sessions</h1>
<svg><title>A drawing</title></svg>
<a href="/speakers/#b" style="color:red" onclick="go()">Speakers</a>
<img srcset="/a.png 2x" src="/b.png" alt="">
</body></html>`;

test('pageFacts() reads what the checks ask for', () => {
  expect(pageFacts('/sessions/', page)).toEqual({
    path: '/sessions/',
    titles: ['Sessions & speakers'],
    lang: 'en',
    headings: 1,
    ids: ['top'],
    references: [
      { element: 'link', attribute: 'href', value: '/_astro/a.css', rel: 'stylesheet' },
      { element: 'a', attribute: 'href', value: '/speakers/#b', rel: '' },
      { element: 'img', attribute: 'srcset', value: '/a.png 2x', rel: '' },
      { element: 'img', attribute: 'src', value: '/b.png', rel: '' },
    ],
    meta: new Map([
      ['description', 'All of them'],
      ['og:type', 'website'],
      ['content-security-policy', "default-src 'none'"],
    ]),
    inlineCode: ['a style', 'a onclick'],
    policyFirst: true,
  });
});

test('pageFacts() sees a policy that comes after what it is to govern', () => {
  const late =
    '<head><link rel="stylesheet" href="/a.css"><meta http-equiv="content-security-policy" content="x">';
  expect(pageFacts('/', late).policyFirst).toBe(false);
});
