import { expect, test } from 'vitest';
import { nearest } from '../../../site/lib/nearest.ts';

test('nearest() finds the word with a letter swapped, missing, added or changed', () => {
  const known = ['title', 'time', 'speakers'];
  expect(nearest('titel', known)).toBe('title');
  expect(nearest('spekers', known)).toBe('speakers');
  expect(nearest('timee', known)).toBe('time');
  expect(nearest('tine', known)).toBe('time');
});

test('nearest() takes the nearer of two near words', () => {
  expect(nearest('catalogue-aprl', ['catalogue-march', 'catalogue-april'])).toBe('catalogue-april');
});

test('nearest() does not mind letter case', () => {
  expect(nearest('training lab', ['Talk', 'Training Lab'])).toBe('Training Lab');
});

test('nearest() allows two edits in a short word and a third of a long one, not more', () => {
  expect(nearest('abcd', ['abxy'])).toBe('abxy');
  expect(nearest('abcd', ['axyz'])).toBeUndefined();
  expect(nearest('abcdefghi', ['abcdefxyz'])).toBe('abcdefxyz');
  expect(nearest('abcdefghi', ['abcdewxyz'])).toBeUndefined();
});

test('nearest() finds nothing among no words', () => {
  expect(nearest('title', [])).toBeUndefined();
});
