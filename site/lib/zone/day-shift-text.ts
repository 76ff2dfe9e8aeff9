/**
 * Says that a time falls on another day than the event's, as it is written after the time.
 *
 * @param days How many days later; negative for earlier.
 * @returns The words, or an empty string for the same day.
 *
 * @example
 * ```ts
 * dayShiftText(1); // '+1 day'
 * ```
 */
export function dayShiftText(days: number): string {
  if (days === 0) return '';
  const count = Math.abs(days);
  return `${days > 0 ? '+' : '−'}${count} ${count === 1 ? 'day' : 'days'}`;
}
