import { expect, test } from 'vitest';
import { quantile } from './quantile.ts';

const values = [5, 1, 4, 2, 3, 10, 9, 8, 7, 6];

test.each([
  [0, 1],
  [0.1, 1],
  [0.11, 2],
  [0.5, 5],
  [0.95, 10],
  [1, 10],
])('quantile() of a share of %d is %d', (share, value) => {
  expect(quantile(values, share)).toBe(value);
});

test('quantile() of one value is that value', () => {
  expect(quantile([7], 0.5)).toBe(7);
});

test('quantile() refuses to tell one of no values', () => {
  expect(() => quantile([], 0.5)).toThrow(
    new RangeError('Cannot take a quantile as there must be a value: current value is none'),
  );
});
