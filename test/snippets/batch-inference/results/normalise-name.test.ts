import { expect, test } from 'vitest';
import { normaliseName } from '../../../../snippets/batch-inference/results/normalise-name.ts';

test.each([
  ['case', 'NIKE Air', 'nike air'],
  ['white space', 'Nike \t Air\u00a0Max', 'NikeAirMax'],
  ['punctuation', "Levi's (501), blue!", 'Levi’s 501 blue'],
  ['forms of Unicode', 'Ｎｉｋｅ ９０ cafe\u0301 ﬁt', 'Nike 90 caf\u00e9 fit'],
  ['ways to part digits', '1.5 l, 10 - 20', '1,5 l 10–20'],
])('normaliseName() does not mind %s', (_, one, other) => {
  expect(normaliseName(one)).toBe(normaliseName(other));
});

test.each([
  ['digits', 'iPhone 12', 'iPhone 13'],
  ['digits that are parted', 'Bottle 1.5 l', 'Bottle 15 l'],
  ['currencies', '$5 card', '€5 card'],
  ['symbols', 'Vitamin A+', 'Vitamin A'],
  ['letters', 'Cap', 'Cup'],
])('normaliseName() tells names apart by their %s', (_, one, other) => {
  expect(normaliseName(one)).not.toBe(normaliseName(other));
});
