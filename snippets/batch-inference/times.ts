/** What the time of a run hangs on. */
export interface Pace {
  /** Seconds before the first prompt is answered: the queue, and the checks of the input. @default 0 */
  startSeconds?: number;
  /** Seconds that one prompt takes. */
  secondsPerPrompt: number;
  /** How many prompts are answered at once. */
  concurrency: number;
}

/**
 * The time of a run: prompts are answered in rounds of as many as are answered at once.
 *
 * @param prompts How many there are.
 * @param pace How fast they are answered.
 * @returns Seconds.
 * @throws {RangeError} If no prompt would ever be answered.
 *
 * @example
 * ```ts
 * import { times } from '@outcrop/snippets/batch-inference';
 *
 * console.assert(times(1_000, { secondsPerPrompt: 7, concurrency: 10 }) === 700);
 * ```
 */
export function times(prompts: number, { startSeconds = 0, secondsPerPrompt, concurrency }: Pace): number {
  if (!(concurrency >= 1)) {
    throw new RangeError(
      `Cannot tell a time as concurrency must be at least 1: current value is ${concurrency}`,
    );
  }
  return startSeconds + Math.ceil(prompts / concurrency) * secondsPerPrompt;
}
