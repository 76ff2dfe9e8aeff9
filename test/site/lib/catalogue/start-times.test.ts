import { expect, it } from 'vitest';
import { startTimes } from '../../../../site/lib/catalogue/start-times.ts';
import { aSession } from '../../../support/a-session.ts';

it('startTimes() counts sessions by the hour they start in, with and without a day', () => {
  const hours = startTimes([
    aSession({ time: { start: '09:00', end: '09:40', endsNextDay: false }, date: '2025-03-18' }),
    aSession({ time: { start: '09:59', end: '10:40', endsNextDay: false } }),
    aSession({ time: { start: '23:30', end: '00:20', endsNextDay: true } }),
  ]);
  expect(hours[9]).toEqual({ hour: 9, dated: 1, undated: 1 });
  expect(hours[10]).toEqual({ hour: 10, dated: 0, undated: 0 });
  expect(hours[23]).toEqual({ hour: 23, dated: 0, undated: 1 });
});

it('startTimes() leaves out sessions without a time', () => {
  expect(
    startTimes([aSession({ date: '2025-03-18' })]).every(({ dated, undated }) => dated + undated === 0),
  ).toBe(true);
});
