import { expect, test } from 'vitest';
import { sessionMinutes } from '../../../../site/lib/schedule/session-minutes.ts';

const session = { code: 'S71946', title: 'A', kind: 'Talk', speakers: [] };
const time = { start: '09:00', end: '09:40', endsNextDay: false };

test('sessionMinutes() is undefined without a day or a time', () => {
  expect(sessionMinutes({ ...session, time })).toBe(undefined);
  expect(sessionMinutes({ ...session, date: '2025-03-19' })).toBe(undefined);
});

test('sessionMinutes() counts on from one day to the next', () => {
  expect(sessionMinutes({ ...session, date: '2025-01-01', time })).toEqual({ start: 540, end: 580 });
  expect(sessionMinutes({ ...session, date: '2025-01-02', time })).toEqual({ start: 1980, end: 2020 });
});

test('sessionMinutes() ends on the next day when the session does', () => {
  const late = { start: '23:30', end: '00:20', endsNextDay: true };
  expect(sessionMinutes({ ...session, date: '2025-01-01', time: late })).toEqual({ start: 1410, end: 1460 });
});
