import type { Session } from '../../schemas/session.ts';

const day = 24 * 60 * 60 * 1000;

/** Pacific daylight time, which held on all days of the event (it had begun on 9 March 2025). */
const offset = '-07:00';

/**
 * When a session starts and ends.
 *
 * @param session The session.
 * @returns Both instants, or `undefined` unless both day and time are known.
 *
 * @example
 * ```ts
 * const time = { start: '09:00', end: '09:40', endsNextDay: false };
 * sessionInstants({ ...session, date: '2025-03-19', time })?.start.toISOString(); // '2025-03-19T16:00:00.000Z'
 * ```
 */
export function sessionInstants({
  date,
  time,
}: Pick<Session, 'date' | 'time'>): { start: Date; end: Date } | undefined {
  if (!date || !time) return undefined;
  const start = new Date(`${date}T${time.start}:00${offset}`);
  const end = new Date(`${date}T${time.end}:00${offset}`);
  return { start, end: time.endsNextDay ? new Date(end.getTime() + day) : end };
}
