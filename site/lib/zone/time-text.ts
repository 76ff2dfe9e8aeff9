import { dayName } from './day-name.ts';
import { zoneClock } from './zone-clock.ts';

/** How much of a moment a text tells: `time` is 09:00, `day` Wednesday 19 March, `full` both. */
export type TimeFormat = 'time' | 'day' | 'full';

/**
 * Writes a moment as a zone's clock shows it.
 *
 * @param instant The moment.
 * @param zone The zone's name in the time zone database.
 * @param format How much of it to tell.
 *
 * @example
 * ```ts
 * timeText(new Date('2025-03-19T16:00:00Z'), 'America/Los_Angeles', 'full'); // 'Wednesday 19 March, 09:00'
 * ```
 */
export function timeText(instant: Date, zone: string, format: TimeFormat): string {
  const { date, time } = zoneClock(instant, zone);
  if (format === 'time') return time;
  return format === 'day' ? dayName(date) : `${dayName(date)}, ${time}`;
}
