import { addDays } from '../zone/add-days.ts';
import { shiftClock } from '../zone/shift-clock.ts';
import type { ScheduleSession } from './schedule-session.ts';

const minutesADay = 24 * 60;

/**
 * Moves a session to the calendar and the clock of another zone.
 *
 * One whose day or time is unknown stays as it is: it has no place on a calendar to be moved from.
 *
 * @param session The session, on the event's clock.
 * @param minutes How many minutes the other clock is ahead of the event's.
 *
 * @example
 * ```ts
 * // Wednesday 09:00 in California is Thursday 01:00 in Tokyo.
 * shiftSession(session, 960);
 * ```
 */
export function shiftSession(session: ScheduleSession, minutes: number): ScheduleSession {
  const { date, time } = session;
  if (!date || !time || minutes === 0) return session;
  const start = shiftClock(time.start, minutes);
  const end = shiftClock(time.end, minutes + (time.endsNextDay ? minutesADay : 0));
  return {
    ...session,
    date: addDays(date, start.days),
    time: { start: start.time, end: end.time, endsNextDay: end.days > start.days },
  };
}
