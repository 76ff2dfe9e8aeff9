import { expect, test } from 'vitest';
import { steadyShift } from '../../../../site/lib/zone/steady-shift.ts';

const gtc = {
  zone: 'America/Los_Angeles',
  start: new Date('2025-03-17T07:00:00Z'),
  end: new Date('2025-03-22T07:00:00Z'),
};

test.each([
  ['America/Los_Angeles', 0],
  ['America/New_York', 180],
  ['Europe/Berlin', 480],
  ['Asia/Kolkata', 750],
  ['Asia/Tokyo', 960],
  ['Pacific/Honolulu', -180],
])('steadyShift() is the distance from the event in %s', (zone, minutes) => {
  expect(steadyShift(zone, gtc)).toBe(minutes);
});

test('steadyShift() is undefined when clocks change between the first and the last moment', () => {
  const start = new Date('2025-03-29T07:00:00Z');
  expect(steadyShift('Europe/Berlin', { ...gtc, start, end: new Date('2025-03-30T00:59:59Z') })).toBe(480);
  expect(steadyShift('Europe/Berlin', { ...gtc, start, end: new Date('2025-03-30T01:00:00Z') })).toBe(
    undefined,
  );
});

test('steadyShift() holds when both clocks change alike', () => {
  const event = { ...gtc, start: new Date('2025-03-08T12:00:00Z'), end: new Date('2025-03-10T12:00:00Z') };
  expect(steadyShift('America/New_York', event)).toBe(180);
});
