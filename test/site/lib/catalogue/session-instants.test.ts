import { expect, test } from 'vitest';
import { sessionInstants } from '../../../../site/lib/catalogue/session-instants.ts';
import { aSession } from '../../../support/a-session.ts';

const instants = (date: string, start: string, end: string, endsNextDay = false) => {
  const found = sessionInstants(aSession({ date, time: { start, end, endsNextDay } }));
  return [found?.start.toISOString(), found?.end.toISOString()];
};

test('sessionInstants() is seven hours behind UTC', () => {
  const expected = ['2025-03-19T16:00:00.000Z', '2025-03-19T16:40:00.000Z'];
  expect(instants('2025-03-19', '09:00', '09:40')).toEqual(expected);
});

test('sessionInstants() goes over midnight in UTC', () => {
  const expected = ['2025-03-20T00:00:00.000Z', '2025-03-20T02:00:00.000Z'];
  expect(instants('2025-03-19', '17:00', '19:00')).toEqual(expected);
});

test('sessionInstants() goes over midnight in Pacific time', () => {
  const expected = ['2025-03-20T06:30:00.000Z', '2025-03-20T07:20:00.000Z'];
  expect(instants('2025-03-19', '23:30', '00:20', true)).toEqual(expected);
});

test('sessionInstants() needs both a day and a time', () => {
  const time = { start: '09:00', end: '09:40', endsNextDay: false };
  expect(sessionInstants(aSession({ date: '2025-03-19' }))).toBeUndefined();
  expect(sessionInstants(aSession({ time }))).toBeUndefined();
});
