import { expect, test } from 'vitest';
import { daysBetween } from '../../../../site/lib/zone/days-between.ts';

test('daysBetween() counts over months, and backwards', () => {
  expect(daysBetween('2025-03-19', '2025-03-19')).toBe(0);
  expect(daysBetween('2025-03-31', '2025-04-01')).toBe(1);
  expect(daysBetween('2025-03-01', '2025-02-28')).toBe(-1);
});
