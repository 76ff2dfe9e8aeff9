import { expect, test } from 'vitest';
import { shiftClock } from '../../../../site/lib/zone/shift-clock.ts';

test.each([
  ['09:00', 0, '09:00', 0],
  ['09:00', 480, '17:00', 0],
  ['15:59', 480, '23:59', 0],
  ['16:00', 480, '00:00', 1],
  ['09:00', 750, '21:30', 0],
  ['23:30', 960, '15:30', 1],
  ['03:00', -180, '00:00', 0],
  ['02:59', -180, '23:59', -1],
  ['23:59', 1441, '00:00', 2],
])('shiftClock() moves %s by %d minutes', (time, minutes, moved, days) => {
  expect(shiftClock(time, minutes)).toEqual({ time: moved, days });
});
