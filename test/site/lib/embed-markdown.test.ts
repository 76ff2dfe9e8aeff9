import { expect, test } from 'vitest';
import { embedMarkdown } from '../../../site/lib/embed-markdown.ts';

test('embedMarkdown() leaves the title out, and what surrounds it in', () => {
  expect(embedMarkdown('<h1 id="a">A <em>b</em></h1>\n<p>Text</p>', 'x-')).toBe('<p>Text</p>');
});

test('embedMarkdown() puts headings one level down and prefixes their ids', () => {
  expect(embedMarkdown('<h2 id="a">A</h2><h3 id="b">B</h3>', 'x-')).toBe(
    '<h3 id="x-a">A</h3><h4 id="x-b">B</h4>',
  );
});

test('embedMarkdown() follows with the links inside the file, and leaves others', () => {
  expect(embedMarkdown('<a href="#a">A</a> <a href="https://example.org/#a">B</a>', 'x-')).toBe(
    '<a href="#x-a">A</a> <a href="https://example.org/#a">B</a>',
  );
});

test('embedMarkdown() leaves rules and header cells alone', () => {
  expect(embedMarkdown('<hr><table><thead><tr><th>h2</th></tr></thead></table>', 'x-')).toBe(
    '<hr><table><thead><tr><th>h2</th></tr></thead></table>',
  );
});
