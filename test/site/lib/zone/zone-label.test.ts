import { expect, test } from 'vitest';
import { zoneLabel } from '../../../../site/lib/zone/zone-label.ts';

test.each([
  ['America/New_York', 'New York, UTC−4'],
  ['Asia/Kolkata', 'Kolkata, UTC+5:30'],
  ['America/Argentina/Buenos_Aires', 'Buenos Aires, UTC−3'],
  ['Europe/London', 'London, UTC'],
  ['UTC', 'UTC'],
])('zoneLabel() names %s', (zone, label) => {
  expect(zoneLabel(zone, new Date('2025-03-17T12:00:00Z'))).toBe(label);
});
