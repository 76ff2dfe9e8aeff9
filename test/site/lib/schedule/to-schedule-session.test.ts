import { expect, test } from 'vitest';
import { toScheduleSession } from '../../../../site/lib/schedule/to-schedule-session.ts';
import { aSession } from '../../../support/a-session.ts';

test('toScheduleSession() takes what the schedule shows, and nothing else', () => {
  const time = { start: '09:00', end: '09:40', endsNextDay: false };
  const session = aSession({
    type: 'Training Lab',
    language: 'ja',
    date: '2025-03-19',
    time,
    room: 'SJCC 210F (L2)',
    speakers: [{ name: 'Jane Doe', role: 'Engineer' }],
    topic: 'Robots',
  });
  expect(toScheduleSession(session, {})).toEqual({
    code: 'S71946',
    title: 'A talk',
    language: 'ja',
    kind: 'Training lab',
    date: '2025-03-19',
    time,
    room: 'SJCC 210F (L2)',
    speakers: ['Jane Doe'],
  });
});

test('toScheduleSession() leaves out what is not known', () => {
  expect(toScheduleSession(aSession(), {})).toEqual({
    code: 'S71946',
    title: 'A talk',
    kind: 'Kind not known',
    speakers: [],
  });
});
