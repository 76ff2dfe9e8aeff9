import { expect, test } from 'vitest';
import { htmlText } from '../../../../../snippets/local-aws/knowledge-bases/ingestion/html-text.ts';

test.each([
  [
    '<html><head><title>T</title></head><body><h1>Rocks</h1><p>Clay &amp; sand.</p></body></html>',
    'Rocks\nClay & sand.',
  ],
  ['a<script>if (a < b) x("</p>")</script> b<style>p{}</style>', 'a b'],
  ['one<!-- <p>hidden</p> -->two', 'one two'],
  ['<ul><li>a</li>\n\n<li>b <b>bold</b></li></ul>', 'a\nb bold'],
  [
    '<header>top</header>1 < 2 &lt;p&gt; &#x41;&#66;&nbsp;&unknown;&#9999999;',
    'top\n1 < 2 <p> AB &unknown;&#9999999;',
  ],
  ['shown<script>never ends', 'shown'],
  ['shown<!-- never ends', 'shown'],
])('htmlText() of %j', (html, text) => {
  expect(htmlText(html)).toBe(text);
});

test.each(['<!--', '<script>', '<a ', '<p', '&#', '</', '<'])(
  'htmlText() takes no longer than it must over many %j',
  (piece) => {
    // Quadratic work on this would not end within the time that a test has.
    expect(htmlText(piece.repeat(1_000_000 / piece.length)).length).toBeLessThanOrEqual(1_000_000);
  },
);
