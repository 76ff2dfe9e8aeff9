/**
 * How many prompts a run answered at once on average, worked out from its time: the other way round than `times`.
 *
 * @param prompts How many there were.
 * @param seconds How long all of them took.
 * @param secondsPerPrompt How long one takes.
 * @returns Prompts at once, with a fraction.
 *
 * @example
 * ```ts
 * import { concurrencyOf } from '@outcrop/snippets/batch-inference';
 *
 * console.assert(concurrencyOf(1_000, 723, 7.23) === 10);
 * ```
 */
export function concurrencyOf(prompts: number, seconds: number, secondsPerPrompt: number): number {
  return (prompts * secondsPerPrompt) / seconds;
}
