import { expect, test } from 'vitest';
import { keptText } from '../../../../site/lib/schedule/kept-text.ts';

test.each([
  [0, 1, 'It is in your schedule already'],
  [0, 2, 'All are in your schedule already'],
  [1, 1, '1 session is new'],
  [2, 2, '2 sessions are new'],
  [1, 2, '1 session is new, 1 was in your schedule already'],
  [1, 3, '1 session is new, 2 were in your schedule already'],
])('keptText() tells %d new of %d', (fresh, all, text) => {
  expect(keptText(fresh, all)).toBe(text);
});
