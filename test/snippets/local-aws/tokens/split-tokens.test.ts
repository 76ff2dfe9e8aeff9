import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitTokens } from '../../../../snippets/local-aws/mod.ts';
import { countTextTokens } from '../../../../snippets/local-aws/tokens/count-text-tokens.ts';

test.each([
  ['', []],
  ['Hello', ['Hello']],
  ['Hello there', ['Hello', ' there']],
  ['international', ['inter', 'natio', 'nal']],
  ['"a": [1]', ['"', 'a', '"', ':', ' ', '[', '1', ']']],
  ['one\n\n  two', ['one', '\n\n  ', 'two']],
  ['é😀日本語', ['é', '😀', '日本語']],
])('splitTokens() cuts %j', (text, tokens) => {
  expect(splitTokens(text)).toEqual(tokens);
});

test('splitTokens() loses nothing of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(splitTokens(text).join('')).toBe(text);
    }),
  );
});

test('countTextTokens() counts what splitTokens() cuts', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(countTextTokens(text)).toBe(splitTokens(text).length);
    }),
  );
});

test('countTextTokens() differs on a long text by one token a part at most', () => {
  const text = 'A sentence of some words. '.repeat(20_000);
  const parts = Math.ceil(text.length / 65_536);
  const difference = countTextTokens(text) - splitTokens(text).length;
  expect(difference).toBeGreaterThanOrEqual(0);
  expect(difference).toBeLessThanOrEqual(parts);
});
