import { expect, test } from 'vitest';
import { classTokens } from '../../../site/lib/class-tokens.ts';

function span(properties: Record<string, unknown>): Record<string, unknown> {
  const node = { properties };
  classTokens.span(node);
  return node.properties;
}

test('classTokens names the kind of a token by a class', () => {
  expect(span({ style: 'color:var(--astro-code-token-string-expression)' })).toEqual({
    class: 'token-string-expression',
  });
});

test('classTokens leaves plain text without a class, and keeps other properties', () => {
  expect(span({ style: 'color:var(--astro-code-foreground)', id: 'one' })).toEqual({ id: 'one' });
});

test('classTokens takes the style of the whole block away, and its place in the order of focus', () => {
  const node = { properties: { style: 'background-color:red', class: 'astro-code', tabindex: 0 } };
  classTokens.pre(node);
  expect(node.properties).toEqual({ class: 'astro-code' });
});

test('classTokens takes the element around plain text away', () => {
  const text = { type: 'text', value: 'a' };
  const keyword = { type: 'element', properties: { class: 'token-keyword' }, children: [text] };
  const line = { children: [{ type: 'element', properties: {}, children: [text] }, keyword, text] };
  classTokens.line(line);
  expect(line.children).toEqual([text, keyword, text]);
});
