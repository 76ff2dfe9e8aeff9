import { expect, test } from 'vitest';
import { dayShiftText } from '../../../../site/lib/zone/day-shift-text.ts';

test('dayShiftText() is empty on the same day and tells the sign on others', () => {
  expect([-2, -1, 0, 1, 2].map(dayShiftText)).toEqual(['−2 days', '−1 day', '', '+1 day', '+2 days']);
});
