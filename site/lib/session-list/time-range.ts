import { dayShiftText } from '../zone/day-shift-text.ts';
import { shiftClock } from '../zone/shift-clock.ts';

/** From when to when, as `HH:MM`. */
export interface TimeRange {
  start: string;
  end: string;
}

/**
 * Writes from when to when, on a clock that is some minutes ahead.
 *
 * @param range Start and end on the event's clock.
 * @param shift How many minutes the reader's clock is ahead of it.
 *
 * @example
 * ```ts
 * timeRange({ start: '16:00', end: '16:40' }, 960); // '08:00–08:40 +1 day'
 * ```
 */
export function timeRange({ start, end }: TimeRange, shift = 0): string {
  const from = shiftClock(start, shift);
  return [`${from.time}–${shiftClock(end, shift).time}`, dayShiftText(from.days)].filter(Boolean).join(' ');
}
