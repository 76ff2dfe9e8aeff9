/**
 * Says how many sessions are shown.
 *
 * @param shown The sessions that pass the filters.
 * @param total All sessions.
 *
 * @example
 * ```ts
 * countText(37, 1232); // '37 of 1,232 sessions'
 * ```
 */
export function countText(shown: number, total: number): string {
  const all = total.toLocaleString('en');
  return shown === total ? `${all} sessions` : `${shown.toLocaleString('en')} of ${all} sessions`;
}
