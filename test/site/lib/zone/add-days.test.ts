import { expect, test } from 'vitest';
import { addDays } from '../../../../site/lib/zone/add-days.ts';

test.each([
  ['2025-03-31', 1, '2025-04-01'],
  ['2025-03-01', -1, '2025-02-28'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2025-03-17', 0, '2025-03-17'],
])('addDays() counts from %s by %d to %s', (date, days, then) => {
  expect(addDays(date, days)).toBe(then);
});
