import { mean } from 'd3-array';
import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../../snippets/rag-evaluation/random.ts';
import {
  type BootstrapOptions,
  bootstrapInterval,
} from '../../../../snippets/rag-evaluation/statistics/bootstrap-interval.ts';

function meanOf(values: readonly number[]): number {
  return mean(values) ?? Number.NaN;
}

/** How often the interval holds the true mean of a population of which it sees a few items. */
function coverage(population: readonly number[], items: number, options: BootstrapOptions): number {
  const truth = meanOf(population);
  const random = seededRandom('coverage');
  const trials = 600;
  let held = 0;
  for (let trial = 0; trial < trials; trial++) {
    const seen = Array.from(
      { length: items },
      () => population[Math.floor(random() * population.length)] ?? 0,
    );
    const interval = bootstrapInterval(seen, meanOf, { random, resamples: 300, ...options });
    if (interval && interval.low <= truth && truth <= interval.high) held++;
  }
  return held / trials;
}

/** Scores as judges give them: most at the top, few at the bottom. */
const crowded = [0, 0.25, 0.5, 0.5, 0.75, 0.75, 0.75, 1, 1, 1, 1, 1, 1, 1, 1, 1];

describe('bootstrapInterval() holds the truth about as often as it says', () => {
  // Three standard deviations of a share of 600 trials: 0.027 at 0.95, 0.049 at 0.8.
  test.each([
    { method: 'bca', confidence: 0.95, from: 0.92, to: 0.98 },
    { method: 'percentile', confidence: 0.95, from: 0.92, to: 0.98 },
    { method: 'bca', confidence: 0.8, from: 0.75, to: 0.85 },
    { method: 'percentile', confidence: 0.8, from: 0.75, to: 0.85 },
  ] as const)('$method at $confidence for 40 crowded scores', ({ from, to, ...options }) => {
    const held = coverage(crowded, 40, options);
    expect(held).toBeGreaterThan(from);
    expect(held).toBeLessThan(to);
  });
});

test('bootstrapInterval() by percentiles approaches that of the normal distribution', () => {
  const random = seededRandom('uniform');
  const values = Array.from({ length: 400 }, random);
  const { low, high } = bootstrapInterval(values, meanOf, { method: 'percentile' }) ?? { low: 0, high: 0 };
  // A uniform value has the variance 1/12; 1.96 standard errors of 400 are 0.0283.
  expect((high - low) / 2).toBeGreaterThan(0.026);
  expect((high - low) / 2).toBeLessThan(0.031);
});

test('bootstrapInterval() with BCa leans towards the long tail, where percentiles do not reach', () => {
  const tailed = [0, ...new Array<number>(19).fill(1)];
  const bca = bootstrapInterval(tailed, meanOf) ?? { low: 1, high: 1 };
  const plain = bootstrapInterval(tailed, meanOf, { method: 'percentile' }) ?? { low: 0, high: 0 };
  expect(bca.low).toBeLessThan(plain.low);
  expect(bca.high).toBeLessThanOrEqual(1);
});

test('bootstrapInterval() needs two items', () => {
  expect(bootstrapInterval([], meanOf)).toBeNull();
  expect(bootstrapInterval([1], meanOf)).toBeNull();
  expect(bootstrapInterval([0, 1], meanOf)).toEqual({ low: 0, high: 1 });
});

test('bootstrapInterval() of items that are all alike has no width', () => {
  for (const method of ['bca', 'percentile'] as const) {
    expect(bootstrapInterval([0.75, 0.75, 0.75], meanOf, { method })).toEqual({ low: 0.75, high: 0.75 });
  }
});

test('bootstrapInterval() gives the same interval for the same seed', () => {
  const interval = (seed: string) => bootstrapInterval(crowded, meanOf, { random: seededRandom(seed) });
  expect(interval('a')).toEqual(interval('a'));
  expect(bootstrapInterval(crowded, meanOf)).toEqual(bootstrapInterval(crowded, meanOf));
});

test('bootstrapInterval() widens with the confidence asked for', () => {
  const width = (confidence: number) => {
    const { low, high } = bootstrapInterval(crowded, meanOf, { confidence }) ?? { low: 0, high: 0 };
    return high - low;
  };
  expect(width(0.8)).toBeLessThan(width(0.95));
  expect(width(0.95)).toBeLessThan(width(0.99));
});
