import { expect, test } from 'vitest';
import { planSchedule } from '../../../../site/lib/schedule/plan-schedule.ts';
import { scheduleSummary } from '../../../../site/lib/schedule/schedule-summary.ts';
import { sampleSession } from './sample-session.ts';

const nine = sampleSession('A', '2025-03-19', '09:00-09:40');
const alsoNine = sampleSession('B', '2025-03-19', '09:00-09:40');
const later = sampleSession('C', '2025-03-20', '09:00-09:40');
const noDay = sampleSession('D', undefined, '09:00-09:40');
const neither = sampleSession('E');

test.each([
  [[], ''],
  [[nine], '1 on 1 day'],
  [[nine, later], '2 on 2 days, no overlaps'],
  [[nine, alsoNine, later], '3 on 2 days, 1 overlap'],
  [[noDay, neither], '2 without a known day or time'],
  [[nine, noDay], '1 on 1 day, 1 without a known day or time'],
])('scheduleSummary() tells days, what has none, and overlaps (%#)', (sessions, text) => {
  expect(scheduleSummary(planSchedule(sessions))).toBe(text);
});
