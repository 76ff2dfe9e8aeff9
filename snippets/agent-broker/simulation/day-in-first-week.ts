const dayMs = 86_400_000;
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
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
];

/**
 * The next day of some name in the first week of a month, which are its days 1 to 7.
 *
 * @param words Such as `the first week of September`.
 * @param weekday Such as `Tuesday`.
 * @param after The day must lie after this moment, in ISO 8601.
 * @returns Such as `2025-09-02`; nothing, if the words say anything else.
 */
export function dayInFirstWeek(words: string, weekday: string, after: string): string | undefined {
  const month = months.indexOf(/^the first week of (\p{L}+)$/u.exec(words)?.[1] ?? '');
  const day = weekdays.indexOf(weekday);
  if (month < 0 || day < 0) return undefined;
  const start = new Date(after);
  const years = [start.getUTCFullYear(), start.getUTCFullYear() + 1];
  const dates = years.map((year) => {
    const first = new Date(Date.UTC(year, month, 1));
    return new Date(first.getTime() + ((day - first.getUTCDay() + 7) % 7) * dayMs);
  });
  return dates
    .find((date) => date > start)
    ?.toISOString()
    .slice(0, 10);
}
