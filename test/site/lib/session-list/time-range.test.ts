import { expect, test } from 'vitest';
import { timeRange } from '../../../../site/lib/session-list/time-range.ts';

test.each([
  ['09:00', '09:40', 0, '09:00–09:40'],
  ['23:30', '00:20', 0, '23:30–00:20'],
  ['09:00', '09:40', 750, '21:30–22:10'],
  ['15:59', '16:40', 480, '23:59–00:40'],
  ['16:00', '16:40', 480, '00:00–00:40 +1 day'],
  ['01:00', '04:40', -180, '22:00–01:40 −1 day'],
])('timeRange() of %s to %s, %d minutes ahead', (start, end, shift, text) => {
  expect(timeRange({ start, end }, shift)).toBe(text);
});
