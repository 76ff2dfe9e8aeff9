import type { Session } from '../../schemas/session.ts';

/** A part of the day in Pacific time: from midnight, 06:00, 12:00 and 17:00. */
export type TimeOfDay = 'night' | 'morning' | 'afternoon' | 'evening' | 'unknown';

/**
 * The part of the day in which a session starts, in Pacific time.
 *
 * @param session The session.
 * @returns The part of the day; `unknown` when no source gives a time.
 *
 * @example
 * ```ts
 * timeOfDay({ ...session, time: { start: '11:59', end: '12:39', endsNextDay: false } }); // 'morning'
 * ```
 */
export function timeOfDay({ time }: Session): TimeOfDay {
  if (!time) return 'unknown';
  if (time.start < '06:00') return 'night';
  if (time.start < '12:00') return 'morning';
  return time.start < '17:00' ? 'afternoon' : 'evening';
}
