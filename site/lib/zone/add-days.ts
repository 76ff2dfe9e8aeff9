const millisecondsADay = 24 * 60 * 60 * 1000;

/**
 * The date some days after another.
 *
 * @param date As `YYYY-MM-DD`.
 * @param days How many days later; negative for earlier.
 *
 * @example
 * ```ts
 * addDays('2025-03-31', 1); // '2025-04-01'
 * ```
 */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * millisecondsADay).toISOString().slice(0, 10);
}
