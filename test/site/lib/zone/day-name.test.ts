import { expect, test } from 'vitest';
import { dayName } from '../../../../site/lib/zone/day-name.ts';

test('dayName() names the weekday in full or short', () => {
  expect(dayName('2025-03-17')).toBe('Monday 17 March');
  expect(dayName('2025-03-02', 'short')).toBe('Sun 2 March');
});
