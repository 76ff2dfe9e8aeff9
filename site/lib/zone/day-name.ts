const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/**
 * Names a date with its weekday; the same on every platform, unlike what `Intl` writes.
 *
 * @param date As `YYYY-MM-DD`.
 * @param weekday Whether the weekday is written out.
 *
 * @example
 * ```ts
 * dayName('2025-03-19'); // 'Wednesday 19 March'
 * dayName('2025-03-19', 'short'); // 'Wed 19 March'
 * ```
 */
export function dayName(date: string, weekday: 'long' | 'short' = 'long'): string {
  const day = new Date(`${date}T00:00:00Z`);
  const name = weekdays[day.getUTCDay()] ?? '';
  return `${weekday === 'long' ? name : name.slice(0, 3)} ${day.getUTCDate()} ${months[day.getUTCMonth()]}`;
}
