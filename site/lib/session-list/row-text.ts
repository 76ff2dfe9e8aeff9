import { addDays } from '../zone/add-days.ts';
import { dayName } from '../zone/day-name.ts';
import { shiftClock } from '../zone/shift-clock.ts';
import { type TimeRange, timeRange } from './time-range.ts';

/** What a row tells of when and where. */
export interface RowPlace {
  /** The day, where it is known and the row must tell it. */
  date?: string | undefined;
  time?: TimeRange | undefined;
  /** Everything beside day and time. */
  place: string;
}

/**
 * Writes the first line of a row on the reader's clock.
 *
 * @param row What to tell.
 * @param shift How many minutes the reader's clock is ahead of the event's; `undefined` when that depends on the day, so
 * that the event's clock is shown and named.
 *
 * @example
 * ```ts
 * rowText({ time: { start: '16:00', end: '16:40' }, place: 'S71946' }, 960); // '08:00–08:40 +1 day · S71946'
 * ```
 */
export function rowText({ date, time, place }: RowPlace, shift: number | undefined): string {
  return [whenText(date, time, shift), place].filter(Boolean).join(' · ');
}

function whenText(date: string | undefined, time: TimeRange | undefined, shift: number | undefined): string {
  if (!time) return date ? dayName(date, 'short') : '';
  const range = timeRange(time, shift) + (shift === undefined ? ' Pacific' : '');
  if (!date) return range;
  const { days } = shiftClock(time.start, shift ?? 0);
  return `${dayName(addDays(date, days), 'short')}, ${range.replace(/ [+−].*/, '')}`;
}
