import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { calendar } from '../../../../site/lib/exports/calendar.ts';
import { scheduleCalendar } from '../../../../site/lib/exports/schedule-calendar.ts';
import { aSession } from '../../../support/a-session.ts';
import { scheduled } from '../../../support/sample-event.ts';

const captured = new Date('2025-04-12');
const known = { ...scheduled, room: 'SJCC 210F (L2)', kind: 'Talk' };

test('scheduleCalendar() writes the events of the feed', () => {
  const link = () => 'https://hub.example/events/gtc-2025/sessions/s71946/';
  const session = aSession({ ...scheduled, room: 'SJCC 210F (L2)', speakers: [{ name: 'Jane Doe' }] });
  const feed = calendar([session], { name: 'My GTC 2025 schedule', captured, link });
  const { code, title } = session;
  const starred = [
    { ...known, code, title, speakers: ['Jane Doe'] },
    { code: 'P73547', title: 'A poster', kind: 'Poster', speakers: [] },
  ];
  expect(scheduleCalendar(starred, { origin: 'https://hub.example', captured })).toBe(feed);
});

test('scheduleCalendar() of no session is a calendar all the same', () => {
  const empty = scheduleCalendar([], { origin: 'https://hub.example', captured });
  expect(new ICAL.Component(ICAL.parse(empty)).getAllSubcomponents()).toEqual([]);
});
