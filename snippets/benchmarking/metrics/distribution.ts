import { deviation, mean } from 'd3-array';
import { type Quantile, quantile } from './quantile.ts';

/** The quantiles that a summary tells. */
export const quantileLevels = {
  p25: 0.25,
  p50: 0.5,
  p75: 0.75,
  p90: 0.9,
  p95: 0.95,
  p99: 0.99,
  'p99.9': 0.999,
} as const;

/** How the values of a metric are spread. */
export interface Distribution {
  /** Of how many values. */
  count: number;
  mean: number;
  /** Of the sample, over n − 1; 0 for one value. */
  standardDeviation: number;
  min: number;
  max: number;
  quantiles: Record<keyof typeof quantileLevels, Quantile>;
}

/**
 * Tells how values are spread.
 *
 * @param values In any order.
 * @returns Nothing without values.
 */
export function distribution(values: readonly number[]): Distribution | undefined {
  const sorted = Float64Array.from(values).sort();
  const [min, max] = [sorted.at(0), sorted.at(-1)];
  if (min === undefined || max === undefined) return undefined;
  const ascending = Array.from(sorted);
  const quantiles = Object.entries(quantileLevels).map(([name, level]) => [name, quantile(ascending, level)]);
  return {
    count: sorted.length,
    mean: mean(sorted) ?? min,
    standardDeviation: deviation(sorted) ?? 0,
    min,
    max,
    quantiles: Object.fromEntries(quantiles),
  };
}
