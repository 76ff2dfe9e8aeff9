/**
 * Writes codes as the query of an address that shows them as a schedule.
 *
 * @param codes The sessions' codes.
 *
 * @example
 * ```ts
 * shareQuery(['S71946', 'S72236']); // '?s=S71946,S72236'
 * ```
 */
export function shareQuery(codes: readonly string[]): string {
  return `?s=${codes.join(',')}`;
}
