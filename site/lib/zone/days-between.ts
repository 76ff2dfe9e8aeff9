const millisecondsADay = 24 * 60 * 60 * 1000;

/**
 * Counts the days from one date to another.
 *
 * @param from A date as `YYYY-MM-DD`.
 * @param to A date as `YYYY-MM-DD`.
 * @returns Whole days, negative when `to` is the earlier one.
 *
 * @example
 * ```ts
 * daysBetween('2025-03-31', '2025-04-01'); // 1
 * ```
 */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / millisecondsADay;
}
