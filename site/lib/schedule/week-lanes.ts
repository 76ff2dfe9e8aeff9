import type { SchedulePlan } from './plan-schedule.ts';
import { sessionMinutes } from './session-minutes.ts';

/** A session as a bar of the picture of a week. */
export interface LaneBar {
  code: string;
  /** Minutes from the picture's first hour. */
  start: number;
  minutes: number;
  isOverlapping: boolean;
}

/** The picture of a week: a row for each day, in it a lane for each session that runs beside others. */
export interface WeekLanes {
  /** The hour that the picture starts with. */
  firstHour: number;
  hours: number;
  days: { date: string; lanes: LaneBar[][] }[];
}

/**
 * Lays out the days of a schedule on one scale of hours; sessions that overlap get lanes of their own.
 *
 * @param days The days, their sessions in order of time.
 *
 * @example
 * ```ts
 * weekLanes(planSchedule(sessions).days).days[0]?.lanes.length; // 2, when two sessions overlap
 * ```
 */
export function weekLanes(days: SchedulePlan['days']): WeekLanes {
  const rows = days.map(({ date, sessions }) => ({ date, bars: sessions.flatMap(barOfDay) }));
  const bars = rows.flatMap((row) => row.bars);
  const firstHour = Math.floor(Math.min(...bars.map(({ start }) => start)) / 60);
  const lastHour = Math.ceil(Math.max(...bars.map(({ start, minutes }) => start + minutes)) / 60);
  return {
    firstHour,
    hours: lastHour - firstHour,
    days: rows.map((row) => ({ date: row.date, lanes: intoLanes(row.bars, firstHour * 60) })),
  };
}

function barOfDay({ session, overlaps }: SchedulePlan['days'][number]['sessions'][number]): LaneBar[] {
  const span = sessionMinutes(session);
  if (!span) return [];
  const start = span.start % (24 * 60);
  return [{ code: session.code, start, minutes: span.end - span.start, isOverlapping: overlaps.length > 0 }];
}

function intoLanes(bars: LaneBar[], from: number): LaneBar[][] {
  const lanes: LaneBar[][] = [];
  for (const bar of bars) {
    const placed = { ...bar, start: bar.start - from };
    const free = lanes.find((lane) => lane.every(({ start, minutes }) => start + minutes <= placed.start));
    if (free) free.push(placed);
    else lanes.push([placed]);
  }
  return lanes;
}
