import { daysBetween } from '../zone/days-between.ts';
import type { ScheduleSession } from './schedule-session.ts';

const minutesADay = 24 * 60;

/**
 * Places a session on one line of minutes that runs through all days.
 *
 * @param session The session.
 * @returns Start and end, or `undefined` when its day or time is unknown.
 *
 * @example
 * ```ts
 * const { start, end } = sessionMinutes(session) ?? {};
 * ```
 */
export function sessionMinutes({ date, time }: ScheduleSession): { start: number; end: number } | undefined {
  if (!date || !time) return undefined;
  const day = daysBetween('2025-01-01', date) * minutesADay;
  return {
    start: day + clockMinutes(time.start),
    end: day + clockMinutes(time.end) + (time.endsNextDay ? minutesADay : 0),
  };
}

function clockMinutes(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
