import type { ScheduleSession } from '../../../../site/lib/schedule/schedule-session.ts';

/**
 * A session of a schedule.
 *
 * @param code Its code, which is its title too.
 * @param date Its day, when that is known.
 * @param span Its time as `HH:MM-HH:MM`, when that is known; an end before the start is on the next day.
 */
export function sampleSession(code: string, date?: string, span?: string): ScheduleSession {
  const [start, end] = span?.split('-') ?? [];
  return {
    code,
    title: code,
    kind: 'Talk',
    speakers: [],
    ...(date && { date }),
    ...(start && end && { time: { start, end, endsNextDay: end < start } }),
  };
}
