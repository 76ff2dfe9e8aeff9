import { expect, test } from 'vitest';
import { counted } from '../../../site/lib/counted.ts';

test.each([
  [0, '0 days'],
  [1, '1 day'],
  [2, '2 days'],
  [1232, '1,232 days'],
])('counted() writes %d with its noun', (count, text) => {
  expect(counted(count, 'day')).toBe(text);
});
