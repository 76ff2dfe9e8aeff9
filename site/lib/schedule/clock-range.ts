import { dayShiftText } from '../zone/day-shift-text.ts';
import { type ClockTime, shiftClock } from '../zone/shift-clock.ts';
import type { ScheduleSession } from './schedule-session.ts';

const minutesADay = 24 * 60;

/**
 * Writes from when to when a session runs, and when that is on another day.
 *
 * @param time Start and end on the event's clock.
 * @param shift How many minutes the reader's clock is ahead of it.
 *
 * @example
 * ```ts
 * clockRange({ start: '09:00', end: '09:40', endsNextDay: false }); // '09:00–09:40'
 * clockRange({ start: '23:30', end: '00:20', endsNextDay: true }); // '23:30–00:20 +1 day'
 * ```
 */
export function clockRange(time: NonNullable<ScheduleSession['time']>, shift = 0): string {
  const start = shiftClock(time.start, shift);
  const end = shiftClock(time.end, shift + (time.endsNextDay ? minutesADay : 0));
  const from = start.days === end.days ? start.time : marked(start);
  return `${from}–${marked(end)}`;
}

function marked({ time, days }: ClockTime): string {
  return [time, dayShiftText(days)].filter(Boolean).join(' ');
}
