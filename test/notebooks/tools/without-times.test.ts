import { expect, test } from 'vitest';
import { withoutTimes } from '../../../notebooks/tools/without-times.ts';

test.each([
  ['took 12 ms', 'took (time)'],
  ['took 1,234.5s', 'took (time)'],
  ['took   2 minutes', 'took (time)'],
  ['at 2026-11-22T18:30:26.123Z', 'at (time)'],
  ['1,234 records a second', '(time) records a second'],
  ['56.7/s', '(time)/s'],
])('withoutTimes() takes the time out of %j', (text, left) => {
  expect(withoutTimes(text)).toBe(left);
});

test.each(['12 products', '5 steps', 'a 3 month plan', '0.93 of the fields'])(
  'withoutTimes() leaves %j',
  (text) => {
    expect(withoutTimes(text)).toBe(text);
  },
);
