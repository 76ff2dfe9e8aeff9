/**
 * Writes a number with its noun, which takes an s when there is not exactly one.
 *
 * @param count How many.
 * @param noun What is counted, in the singular.
 *
 * @example
 * ```ts
 * counted(1, 'overlap'); // '1 overlap'
 * counted(1232, 'session'); // '1,232 sessions'
 * ```
 */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
}
