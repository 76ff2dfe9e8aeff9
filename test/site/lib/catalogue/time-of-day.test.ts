import { expect, test } from 'vitest';
import { timeOfDay } from '../../../../site/lib/catalogue/time-of-day.ts';
import { aSession } from '../../../support/a-session.ts';

const at = (start: string) => timeOfDay(aSession({ time: { start, end: '23:59', endsNextDay: false } }));

test.each([
  ['00:00', 'night'],
  ['05:59', 'night'],
  ['06:00', 'morning'],
  ['11:59', 'morning'],
  ['12:00', 'afternoon'],
  ['16:59', 'afternoon'],
  ['17:00', 'evening'],
  ['23:30', 'evening'],
])('timeOfDay() takes a start at %s as %s', (start, expected) => {
  expect(at(start)).toBe(expected);
});

test('timeOfDay() does not guess where no time is known', () => {
  expect(timeOfDay(aSession())).toBe('unknown');
});
