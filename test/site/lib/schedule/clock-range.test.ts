import { expect, test } from 'vitest';
import { clockRange } from '../../../../site/lib/schedule/clock-range.ts';

test.each([
  ['09:00', '09:40', false, 0, '09:00–09:40'],
  ['23:30', '00:20', true, 0, '23:30–00:20 +1 day'],
  ['09:00', '09:40', false, 960, '01:00–01:40 +1 day'],
  ['07:20', '07:59', false, 960, '23:20–23:59'],
  ['07:20', '08:00', false, 960, '23:20–00:00 +1 day'],
  ['02:00', '03:00', false, -180, '23:00 −1 day–00:00'],
  ['01:00', '01:40', false, -180, '22:00–22:40 −1 day'],
])(
  'clockRange() writes %s to %s (next day: %s) shifted by %d min',
  (start, end, endsNextDay, shift, text) => {
    expect(clockRange({ start, end, endsNextDay }, shift)).toBe(text);
  },
);
