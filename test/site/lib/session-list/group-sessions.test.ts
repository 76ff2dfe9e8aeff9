import { expect, test } from 'vitest';
import { groupSessions, type SessionGroup } from '../../../../site/lib/session-list/group-sessions.ts';
import { session, time } from './sessions.ts';

const sessions = [
  session('S5', { time: time('10:00', '10:40') }),
  session('S4', { time: time('09:50', '10:30') }),
  session('S3', { date: '2025-03-18', time: time('08:00', '08:40') }),
  session('S2', { date: '2025-03-17' }),
  session('S1', { date: '2025-03-17', time: time('23:30', '00:10') }),
  session('S0', { date: '2025-03-17', time: time('09:00', '09:40') }),
  session('S6', { time: time('09:50', '10:20') }),
  session('P3'),
  session('P10'),
  session('C1'),
];
const groups = groupSessions(sessions, ({ code }) => (code.startsWith('P') ? 'Poster' : 'Kind not known'));

function told(part: SessionGroup[]): string[] {
  return part.map(({ id, heading, short, sessions }) =>
    [id, heading, short, ...sessions.map(({ code }) => code)].join(' | '),
  );
}

test('groupSessions() groups by day, those without a time last', () => {
  expect(told(groups.days)).toEqual([
    'day-2025-03-17 | Monday 17 March | Mon 17 | S0 | S1 | S2',
    'day-2025-03-18 | Tuesday 18 March | Tue 18 | S3',
  ]);
});

test('groupSessions() groups by hour where the day is not known, by start, then end', () => {
  expect(told(groups.dayUnknown)).toEqual([
    'hour-09 | Starts 09:00–09:59 | 09:00 | S6 | S4',
    'hour-10 | Starts 10:00–10:59 | 10:00 | S5',
  ]);
});

test('groupSessions() groups by kind where the time is not known, the largest group first', () => {
  expect(told(groups.timeUnknown)).toEqual([
    'kind-poster | Poster | Poster | P3 | P10',
    'kind-kind-not-known | Kind not known | Kind not known | C1',
  ]);
});
