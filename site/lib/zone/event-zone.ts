import type { ZonedSpan } from './steady-shift.ts';

/** GTC 2025's zone, from the first moment of its first day to the last of its last. */
export const eventZone: ZonedSpan = {
  zone: 'America/Los_Angeles',
  start: new Date('2025-03-17T07:00:00Z'),
  end: new Date('2025-03-22T07:00:00Z'),
};
