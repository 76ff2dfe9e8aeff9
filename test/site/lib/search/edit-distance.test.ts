import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../../../site/lib/search/edit-distance.ts';

test.each([
  ['a letter too few', 'pytrch', 1],
  ['a letter too many', 'pyttorch', 1],
  ['a wrong letter', 'pytarch', 1],
  ['two neighbours swapped', 'pytroch', 1],
  ['two slips', 'pytrochh', 2],
  ['nothing', 'pytorch', 0],
])('editDistance() counts %s', (_, typed, expected) => {
  expect(editDistance(typed, 'pytorch', 2, false)).toBe(expected);
});

test('editDistance() stops counting beyond the largest distance of interest', () => {
  expect(editDistance('pytrochh', 'pytorch', 1, false)).toBe(2);
  expect(editDistance('triton', 'pytorch', 2, false)).toBe(3);
});

test('editDistance() of a beginning leaves out what is not typed yet', () => {
  expect(editDistance('pytro', 'pytorch', 1, true)).toBe(1);
  expect(editDistance('pytro', 'pytorch', 1, false)).toBe(2);
});

test('editDistance() is the same from both sides', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(editDistance(one, other, 9, false)).toBe(editDistance(other, one, 9, false));
    }),
  );
});

test('editDistance() with a bound equals the one without, up to the bound', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 3 }), (one, other, most) => {
      const whole = editDistance(one, other, 9, false);
      expect(editDistance(one, other, most, false)).toBe(Math.min(whole, most + 1));
    }),
  );
});
