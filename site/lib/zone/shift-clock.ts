/** A time of day, and how many days it lies after the day that it was counted from. */
export interface ClockTime {
  /** As `HH:MM`. */
  time: string;
  days: number;
}

const minutesADay = 24 * 60;

/**
 * Moves a time of day, counting the midnights that it passes.
 *
 * @param time The time as `HH:MM`.
 * @param minutes How far to move it; negative moves it back.
 *
 * @example
 * ```ts
 * shiftClock('16:00', 960); // { time: '08:00', days: 1 }
 * ```
 */
export function shiftClock(time: string, minutes: number): ClockTime {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const total = hour * 60 + minute + minutes;
  const days = Math.floor(total / minutesADay);
  const rest = total - days * minutesADay;
  return { time: `${twoDigits(Math.floor(rest / 60))}:${twoDigits(rest % 60)}`, days };
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
