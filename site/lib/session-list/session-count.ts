/**
 * Counts sessions in words.
 *
 * @param count How many.
 *
 * @example
 * ```ts
 * sessionCount(1); // '1 session'
 * ```
 */
export function sessionCount(count: number): string {
  return `${count.toLocaleString('en')} ${count === 1 ? 'session' : 'sessions'}`;
}
