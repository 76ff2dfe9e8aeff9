import { expect, test } from 'vitest';
import { durationText } from '../../../../site/lib/schedule/duration-text.ts';

test('durationText() leaves out what is zero', () => {
  expect([1, 59, 60, 61, 150].map(durationText)).toEqual([
    '1 min',
    '59 min',
    '1 h',
    '1 h 1 min',
    '2 h 30 min',
  ]);
});
