import { expect, test } from 'vitest';
import { dayInFirstWeek } from '../../../../snippets/agent-broker/simulation/day-in-first-week.ts';

const september = 'the first week of September';

test.each([
  // September 2025 begins with a Monday.
  ['Monday', '2025-08-31T23:59:59.999Z', '2025-09-01'],
  ['Monday', '2025-09-01T00:00:00.000Z', '2026-09-07'],
  ['Sunday', '2025-08-01T00:00:00.000Z', '2025-09-07'],
  ['Tuesday', '2025-12-31T00:00:00.000Z', '2026-09-01'],
])('dayInFirstWeek() finds the next %s after %s: %s', (weekday, after, day) => {
  expect(dayInFirstWeek(september, weekday, after)).toBe(day);
});

test.each([
  ['the second week of September', 'Monday'],
  ['the first week of school', 'Monday'],
  [september, 'Someday'],
])('dayInFirstWeek() does not know "%s" and %s', (words, weekday) => {
  expect(dayInFirstWeek(words, weekday, '2025-08-01T00:00:00.000Z')).toBeUndefined();
});
