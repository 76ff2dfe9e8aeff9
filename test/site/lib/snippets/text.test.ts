import { expect, test } from 'vitest';
import { inlineCode } from '../../../../site/lib/snippets/inline-code.ts';
import { withoutRegions } from '../../../../site/lib/snippets/without-regions.ts';

test('inlineCode() tells code from words', () => {
  expect(inlineCode('Calls `f`, then `g`.')).toEqual([
    { text: 'Calls ', code: false },
    { text: 'f', code: true },
    { text: ', then ', code: false },
    { text: 'g', code: true },
    { text: '.', code: false },
  ]);
  expect(inlineCode('`f`')).toEqual([{ text: 'f', code: true }]);
  expect(inlineCode('')).toEqual([]);
});

test('withoutRegions() takes out the marks and nothing else', () => {
  const text = 'a();\n  // #region b\n  b(); // #region is no mark here\n  // #endregion b\nc();\n';
  expect(withoutRegions(text)).toBe('a();\n  b(); // #region is no mark here\nc();\n');
});
