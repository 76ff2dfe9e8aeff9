import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWithinEdits } from '../../../../snippets/batch-inference/results/is-within-edits.ts';
import { fuzz } from '../../../support/hostile-text.ts';

test.each([
  ['jordan', 'jordon', 1],
  ['jordan', 'jordn', 1],
  ['jordan', 'jordaan', 1],
  ['jordan', 'jodran', 2],
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
  ['abcdef', 'ghijkl', 6],
])('isWithinEdits() makes %s of %s with %d edits and no fewer', (one, other, edits) => {
  expect([isWithinEdits(one, other, edits), isWithinEdits(other, one, edits)]).toEqual([true, true]);
  expect([isWithinEdits(one, other, edits - 1), isWithinEdits(other, one, edits - 1)]).toEqual([
    false,
    false,
  ]);
});

test('isWithinEdits() allows as many edits as were made', () => {
  const edits = fc.array(fc.record({ at: fc.nat(), put: fc.string({ maxLength: 1 }), drop: fc.nat(1) }), {
    maxLength: 3,
  });
  fc.assert(
    fc.property(fc.string(), edits, (text, made) => {
      const edited = made.reduce((before, { at, put, drop }) => {
        const index = at % (before.length + 1);
        return before.slice(0, index) + put + before.slice(index + drop);
      }, text);
      expect(isWithinEdits(text, edited, made.length)).toBe(true);
    }),
    fuzz,
  );
});

test('isWithinEdits() of equal texts needs none', () => {
  expect(isWithinEdits('same', 'same', 0)).toBe(true);
  expect(isWithinEdits('same', 'sane', 0)).toBe(false);
});
