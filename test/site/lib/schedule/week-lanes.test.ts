import { expect, test } from 'vitest';
import { planSchedule } from '../../../../site/lib/schedule/plan-schedule.ts';
import { weekLanes } from '../../../../site/lib/schedule/week-lanes.ts';
import { sampleSession } from './sample-session.ts';

const monday = '2025-03-17';
const tuesday = '2025-03-18';

/** Each lane of each day as `code@start+minutes`, with a mark on what overlaps. */
function drawn(...sessions: [code: string, date: string, span: string][]) {
  const { firstHour, hours, days } = weekLanes(
    planSchedule(sessions.map((one) => sampleSession(...one))).days,
  );
  const lanes = days.map((day) =>
    day.lanes.map((lane) =>
      lane.map((bar) => `${bar.code}@${bar.start}+${bar.minutes}${bar.isOverlapping ? '!' : ''}`).join(' '),
    ),
  );
  return { firstHour, hours, lanes };
}

test('weekLanes() puts all days on one scale of whole hours', () => {
  expect(drawn(['A', monday, '09:30-10:10'], ['B', tuesday, '13:00-14:00'])).toEqual({
    firstHour: 9,
    hours: 5,
    lanes: [['A@30+40'], ['B@240+60']],
  });
});

test('weekLanes() gives a lane to what overlaps, and uses it again as soon as it is free', () => {
  expect(
    drawn(
      ['A', monday, '09:00-10:00'],
      ['B', monday, '09:59-11:00'],
      ['C', monday, '10:00-10:30'],
      ['D', monday, '11:00-11:30'],
    ).lanes,
  ).toEqual([['A@0+60! C@60+30! D@120+30', 'B@59+61!']]);
});

test('weekLanes() draws a session past midnight on the day that it starts', () => {
  expect(drawn(['A', monday, '23:30-00:20'])).toEqual({ firstHour: 23, hours: 2, lanes: [['A@30+50']] });
});
