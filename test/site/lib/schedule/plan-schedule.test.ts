import { expect, test } from 'vitest';
import { planSchedule } from '../../../../site/lib/schedule/plan-schedule.ts';
import type { ScheduleSession } from '../../../../site/lib/schedule/schedule-session.ts';
import { sampleSession as session } from './sample-session.ts';

/** Each session of the days as code, free minutes before, and `code:minutes` of its overlaps. */
function told(sessions: ScheduleSession[]) {
  return planSchedule(sessions).days.map(({ date, sessions }) => [
    date,
    ...sessions.map(({ session, freeBefore, overlaps }) =>
      [session.code, freeBefore ?? '-', ...overlaps.map((one) => `${one.session.code}:${one.minutes}`)].join(
        ' ',
      ),
    ),
  ]);
}

const monday = '2025-03-17';
const tuesday = '2025-03-18';

test('planSchedule() sorts by day, start, end', () => {
  const sessions = [
    session('D', tuesday, '08:00-08:30'),
    session('C', monday, '10:00-10:50'),
    session('B', monday, '10:00-10:40'),
    session('A', monday, '09:00-09:40'),
  ];
  expect(told(sessions)).toEqual([
    [monday, 'A -', 'B 20 C:40', 'C - B:40'],
    [tuesday, 'D -'],
  ]);
});

test('planSchedule() tells no overlap when one starts as the other ends, and one a minute before', () => {
  const first = session('A', monday, '09:00-09:40');
  expect(told([first, session('B', monday, '09:40-10:20')])).toEqual([[monday, 'A -', 'B -']]);
  expect(told([first, session('B', monday, '09:39-10:20')])).toEqual([[monday, 'A - B:1', 'B - A:1']]);
  expect(told([first, session('B', monday, '09:41-10:20')])).toEqual([[monday, 'A -', 'B 1']]);
});

test('planSchedule() tells every pair, and measures free time from the last that still runs', () => {
  const sessions = [
    session('A', monday, '09:00-12:00'),
    session('B', monday, '09:30-10:00'),
    session('C', monday, '11:30-11:50'),
    session('D', monday, '13:00-13:40'),
  ];
  expect(told(sessions)).toEqual([[monday, 'A - B:30 C:20', 'B - A:30', 'C - A:20', 'D 60']]);
});

test('planSchedule() finds an overlap past midnight', () => {
  const sessions = [session('A', monday, '23:30-00:20'), session('B', tuesday, '00:00-00:40')];
  expect(told(sessions)).toEqual([
    [monday, 'A - B:20'],
    [tuesday, 'B - A:20'],
  ]);
});

test('planSchedule() sets apart sessions without a day or without a time', () => {
  const plan = planSchedule([
    session('N'),
    session('Q', undefined, '10:00-10:40'),
    session('P', undefined, '09:00-09:40'),
    session('M', monday),
  ]);
  expect(plan.days).toEqual([]);
  expect(plan.dayUnknown.map(({ code }) => code)).toEqual(['P', 'Q']);
  expect(plan.timeUnknown.map(({ code }) => code)).toEqual(['N', 'M']);
});
