import { expect, test } from 'vitest';
import { shiftSession } from '../../../../site/lib/schedule/shift-session.ts';
import { sampleSession } from './sample-session.ts';

const tokyo = 960;
const honolulu = -180;

test.each([
  ['to the next day', '09:00-09:40', tokyo, '2025-03-20', '01:00-01:40'],
  ['to the minute before midnight', '07:59-08:00', tokyo, '2025-03-19', '23:59-00:00'],
  ['to midnight', '08:00-08:40', tokyo, '2025-03-20', '00:00-00:40'],
  ['over midnight', '07:30-08:20', tokyo, '2025-03-19', '23:30-00:20'],
  ['from over midnight into one day', '23:30-00:20', tokyo, '2025-03-20', '15:30-16:20'],
  ['to the day before', '02:00-02:40', honolulu, '2025-03-18', '23:00-23:40'],
])('shiftSession() moves %s', (_, span, minutes, date, moved) => {
  expect(shiftSession(sampleSession('A', '2025-03-19', span), minutes)).toEqual(
    sampleSession('A', date, moved),
  );
});

test('shiftSession() leaves alone what has no day or no time', () => {
  const sessions = [sampleSession('A', undefined, '09:00-09:40'), sampleSession('B', '2025-03-19')];
  expect(sessions.map((session) => shiftSession(session, tokyo))).toEqual(sessions);
});
