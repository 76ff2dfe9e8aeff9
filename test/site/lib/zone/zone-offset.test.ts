import { expect, test } from 'vitest';
import { zoneOffset } from '../../../../site/lib/zone/zone-offset.ts';

const winter = new Date('2025-01-15T12:00:00Z');
const summer = new Date('2025-07-15T12:00:00Z');

test.each([
  ['America/Los_Angeles', winter, -480],
  ['America/Los_Angeles', summer, -420],
  ['Europe/Berlin', winter, 60],
  ['Asia/Kolkata', summer, 330],
  ['Asia/Kathmandu', summer, 345],
  ['America/St_Johns', winter, -210],
  ['Pacific/Kiritimati', winter, 840],
  ['UTC', summer, 0],
  ['Europe/London', winter, 0],
])('zoneOffset() counts minutes east of UTC in %s', (zone, instant, minutes) => {
  expect(zoneOffset(zone, instant)).toBe(minutes);
});

test('zoneOffset() changes at the moment when clocks change', () => {
  expect(zoneOffset('America/Los_Angeles', new Date('2025-03-09T09:59:59Z'))).toBe(-480);
  expect(zoneOffset('America/Los_Angeles', new Date('2025-03-09T10:00:00Z'))).toBe(-420);
});

test('zoneOffset() throws on a zone that nobody knows', () => {
  expect(() => zoneOffset('Mars/Olympus', winter)).toThrow(RangeError);
});
