import { randomExponential, randomGamma } from 'd3-random';
import type { Random } from '../random.ts';
import type { Arrivals } from './arrivals.ts';

/**
 * Draws the gaps between arrivals in units of their mean.
 *
 * @returns Draws the next gap.
 * @throws {RangeError} If the shape isn't positive.
 *
 * @see https://docs.vllm.ai/en/latest/cli/bench/serve/ whose `--burstiness` is the shape of the gamma distribution
 */
export function drawGaps(arrivals: Arrivals, random: Random): () => number {
  switch (arrivals.type) {
    case 'constant':
      return () => 1;
    case 'poisson':
      return randomExponential.source(random)(1);
    case 'gamma':
      if (!(arrivals.shape > 0 && arrivals.shape < Infinity)) {
        throw new RangeError(
          `Cannot draw arrivals as the shape must be positive: current value is ${arrivals.shape}`,
        );
      }
      return randomGamma.source(random)(arrivals.shape, 1 / arrivals.shape);
  }
}
