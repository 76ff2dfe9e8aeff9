import { expect, test } from 'vitest';
import { zoneClock } from '../../../../site/lib/zone/zone-clock.ts';

test('zoneClock() tells date and time of the zone, not of the machine', () => {
  const instant = new Date('2025-03-19T23:00:00Z');
  expect(zoneClock(instant, 'America/Los_Angeles')).toEqual({ date: '2025-03-19', time: '16:00' });
  expect(zoneClock(instant, 'Asia/Tokyo')).toEqual({ date: '2025-03-20', time: '08:00' });
});

test('zoneClock() writes midnight as 00:00', () => {
  expect(zoneClock(new Date('2025-03-18T07:00:00Z'), 'America/Los_Angeles')).toEqual({
    date: '2025-03-18',
    time: '00:00',
  });
});
