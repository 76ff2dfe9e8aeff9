import { randomNormal } from 'd3-random';
import type { Random } from '../random.ts';

/** How lengths are spread: a normal distribution, cut off at its ends. */
export interface Length {
  /** In tokens. */
  mean: number;
  /** In tokens; 0 makes all lengths the mean. */
  standardDeviation: number;
  /** @default 1 */
  min?: number;
  /** @default Infinity */
  max?: number;
}

/** How often a length outside of the limits is drawn anew. */
const mostDraws = 10_000;

/**
 * Draws a length in whole tokens.
 *
 * What falls outside of the limits is drawn again, so that no lengths pile up at a limit; where the limits cut much off,
 * mean and deviation of what is drawn are no longer those asked for.
 *
 * @returns A whole number between the limits.
 * @throws {RangeError} If the deviation is negative, or nothing lies between the limits.
 *
 * @see https://github.com/ray-project/llmperf/blob/main/src/llmperf/utils.py `sample_random_positive_int`
 */
export function drawLength(length: Length, random: Random): number {
  const { mean, standardDeviation, min = 1, max = Infinity } = length;
  if (!(standardDeviation >= 0)) {
    throw new RangeError(
      `Cannot draw a length as the standard deviation must be at least 0: current value is ${standardDeviation}`,
    );
  }
  const draw = randomNormal.source(random)(mean, standardDeviation);
  for (let draws = 0; draws < mostDraws; draws++) {
    const drawn = Math.round(draw());
    if (drawn >= min && drawn <= max) return drawn;
  }
  throw new RangeError(
    `Cannot draw a length as lengths must lie between ${min} and ${max}: current value is ${mean} ± ${standardDeviation}`,
  );
}
