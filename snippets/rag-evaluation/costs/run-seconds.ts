import type { RunTokens } from './run-tokens.ts';

/** What the time of a run hangs on. */
export interface RunPace {
  /** Seconds of a call to the model that answers. */
  generatorSeconds: number;
  /** Seconds of a call to the judge. */
  judgeSeconds: number;
  /** How many calls are under way at once. */
  concurrency: number;
}

/**
 * The time of a run.
 *
 * @param tokens How many calls there are.
 * @param pace How fast they are answered.
 * @returns Seconds, without the queue in which a job on AWS waits.
 * @throws {RangeError} If no call would ever be answered.
 *
 * @example
 * ```ts
 * import { runSeconds } from '@outcrop/snippets/rag-evaluation';
 *
 * const calls = (count: number) => ({ calls: count, inputTokens: 0, outputTokens: 0 });
 * const pace = { generatorSeconds: 4, judgeSeconds: 2, concurrency: 10 };
 * console.assert(runSeconds({ generator: calls(100), judge: calls(1_000) }, pace) === 240);
 * ```
 */
export function runSeconds(
  { generator, judge }: RunTokens,
  { generatorSeconds, judgeSeconds, concurrency }: RunPace,
): number {
  if (!(concurrency >= 1)) {
    throw new RangeError(
      `Cannot tell a time as concurrency must be at least 1: current value is ${concurrency}`,
    );
  }
  return (generator.calls * generatorSeconds + judge.calls * judgeSeconds) / concurrency;
}
