import type { ScheduleSession } from './schedule-session.ts';
import { sessionMinutes } from './session-minutes.ts';

/** A session of a day, with what a reader should know of its neighbours. */
export interface PlannedSession {
  session: ScheduleSession;
  /** The sessions that run at the same time, and for how many minutes. */
  overlaps: { session: ScheduleSession; minutes: number }[];
  /** Minutes without a session before this one; absent at the day's first and when one still runs. */
  freeBefore?: number;
}

/** Starred sessions in the order in which they are shown. */
export interface SchedulePlan {
  days: { date: string; sessions: PlannedSession[] }[];
  /** Only the time of day is known, so whether they overlap can't be. */
  dayUnknown: ScheduleSession[];
  timeUnknown: ScheduleSession[];
}

/**
 * Puts sessions in order by day and time, and finds which of them overlap.
 *
 * Two sessions overlap only when both have a day and a time: of others it can't be known. One that starts as another
 * ends does not overlap it.
 *
 * @param sessions The sessions, in any order.
 *
 * @example
 * ```ts
 * planSchedule([nine, halfPastNine]).days[0]?.sessions[1]?.overlaps; // [{ session: nine, minutes: 10 }]
 * ```
 */
export function planSchedule(sessions: readonly ScheduleSession[]): SchedulePlan {
  const sorted = [...sessions].sort(byTimeThenTitle);
  const dated = sorted.filter(({ date, time }) => date && time);
  const dates = [...new Set(dated.map(({ date }) => date ?? ''))].sort();
  return {
    days: dates.map((date) => ({
      date,
      sessions: planDay(
        dated.filter((one) => one.date === date),
        dated,
      ),
    })),
    dayUnknown: sorted.filter(({ date, time }) => !date && time),
    timeUnknown: sorted.filter(({ time }) => !time),
  };
}

function planDay(day: ScheduleSession[], dated: ScheduleSession[]): PlannedSession[] {
  let busyUntil: number | undefined;
  return day.map((session) => {
    const span = sessionMinutes(session);
    const free = span && busyUntil !== undefined ? span.start - busyUntil : 0;
    busyUntil = Math.max(busyUntil ?? 0, span?.end ?? 0);
    return { session, overlaps: findOverlaps(session, dated), ...(free > 0 && { freeBefore: free }) };
  });
}

/** Looks at all days, as a session may run past midnight. */
function findOverlaps(session: ScheduleSession, others: ScheduleSession[]): PlannedSession['overlaps'] {
  const span = sessionMinutes(session);
  return others.flatMap((other) => {
    const otherSpan = sessionMinutes(other);
    if (other === session || !span || !otherSpan) return [];
    const minutes = Math.min(span.end, otherSpan.end) - Math.max(span.start, otherSpan.start);
    return minutes > 0 ? [{ session: other, minutes }] : [];
  });
}

function byTimeThenTitle(a: ScheduleSession, b: ScheduleSession): number {
  const [first, second] = [a, b].map(
    ({ date = '', time }) => `${date} ${time?.start ?? '~'} ${time?.end ?? ''}`,
  );
  if (first !== second) return (first ?? '') < (second ?? '') ? -1 : 1;
  return a.title < b.title ? -1 : 1;
}
