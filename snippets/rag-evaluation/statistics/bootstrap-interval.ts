import { ascending, mean, quantileSorted, sum } from 'd3-array';
import { errorFunction, probit } from 'simple-statistics';
import { type Random, seededRandom } from '../random.ts';
import type { Interval } from './interval.ts';

/** How an interval is worked out. */
export interface BootstrapOptions {
  /** Draws the samples. @default seededRandom('bootstrap') */
  random?: Random;
  /** How many samples are drawn. @default 2000 */
  resamples?: number;
  /** How often the interval is to hold the true value, between 0 and 1. @default 0.95 */
  confidence?: number;
  /**
   * The plain percentiles of the samples, or those corrected for bias and skewness (BCa), which suits scores that
   * crowd at one end. @default 'bca'
   */
  method?: 'bca' | 'percentile';
}

// #region bootstrap-interval
/**
 * Tells how sure a figure is, by drawing the items that it was worked out of again and again.
 *
 * What belongs together is one item: the turns of a conversation rise and fall together, and drawn one by one they
 * would make the interval too narrow. Few items give an interval that is too narrow as well, and items that are all
 * alike give one without width, whatever the truth is.
 *
 * @param items What is drawn from, with replacement.
 * @param statistic Works out the figure.
 * @param options How many samples, how sure, and by which method: Efron and Tibshirani, An Introduction to the
 * Bootstrap (1993), chapters 13 and 14.
 * @returns The interval; null if there are not at least 2 items.
 *
 * @example
 * ```ts
 * import { bootstrapInterval } from '@outcrop/snippets/rag-evaluation';
 *
 * const scores = [0.5, 0.75, 0.75, 1, 1, 1, 1, 1];
 * const interval = bootstrapInterval(scores, (drawn) => drawn.reduce((a, b) => a + b) / drawn.length);
 * console.assert(interval && interval.low > 0.6 && interval.low < 0.875 && interval.high <= 1);
 * ```
 */
export function bootstrapInterval<T>(
  items: readonly T[],
  statistic: (sample: readonly T[]) => number,
  options: BootstrapOptions = {},
): Interval | null {
  const {
    random = seededRandom('bootstrap'),
    resamples = 2_000,
    confidence = 0.95,
    method = 'bca',
  } = options;
  if (items.length < 2) return null;
  const drawn = drawFigures(items, statistic, resamples, random);
  const toLevel = method === 'bca' ? corrected(items, statistic, drawn) : (level: number) => level;
  const [low, high] = [(1 - confidence) / 2, (1 + confidence) / 2].map((level) =>
    quantileSorted(drawn, toLevel(level)),
  );
  return low === undefined || high === undefined ? null : { low, high };
}
// #endregion bootstrap-interval

function drawFigures<T>(
  items: readonly T[],
  statistic: (sample: readonly T[]) => number,
  resamples: number,
  random: Random,
): number[] {
  const sample = [...items];
  const figures = Array.from({ length: resamples }, () => {
    for (let index = 0; index < sample.length; index++) {
      sample[index] = items[Math.floor(random() * items.length)] as T;
    }
    return statistic(sample);
  });
  return figures.sort(ascending);
}

/** The level at which the samples have to be read, so that it is the wanted one in truth: formula 14.10 of the book. */
function corrected<T>(
  items: readonly T[],
  statistic: (sample: readonly T[]) => number,
  drawn: readonly number[],
): (level: number) => number {
  const bias = probit(shareBelow(drawn, statistic(items)));
  const skewness = acceleration(items, statistic);
  return (level) => {
    const shifted = bias + probit(level);
    return normalProbability(bias + shifted / (1 - skewness * shifted));
  };
}

/** Scores come in steps, so many samples give the very figure; half of those count as below it. */
function shareBelow(drawn: readonly number[], figure: number): number {
  const tolerance = 1e-12;
  const below = sum(drawn, (value) =>
    value < figure - tolerance ? 1 : value > figure + tolerance ? 0 : 0.5,
  );
  return below / drawn.length;
}

/** How skewed the figure is: what leaving out one item after the other does to it. */
function acceleration<T>(items: readonly T[], statistic: (sample: readonly T[]) => number): number {
  const without = items.map((_, left) => statistic(items.filter((_item, index) => index !== left)));
  const centre = mean(without) ?? 0;
  const squares = sum(without, (figure) => (centre - figure) ** 2);
  return squares === 0 ? 0 : sum(without, (figure) => (centre - figure) ** 3) / (6 * squares ** 1.5);
}

function normalProbability(deviations: number): number {
  return (1 + errorFunction(deviations / Math.SQRT2)) / 2;
}
