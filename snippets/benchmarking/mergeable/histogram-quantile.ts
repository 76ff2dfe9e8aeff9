import type { Histogram } from './histogram.ts';

/**
 * Tells a quantile: that value of those that were added below which a share `p` of them lies, without interpolation.
 *
 * @param p From 0 to 1.
 * @returns Off by no more than the histogram's relative error; nothing without values.
 */
export function histogramQuantile(histogram: Histogram, p: number): number | undefined {
  const { count, min, max, zeros, relativeError, buckets } = histogram;
  if (min === undefined || max === undefined) return undefined;
  const rank = Math.floor(p * (count - 1));
  if (rank < zeros) return 0;
  const growth = (1 + relativeError) / (1 - relativeError);
  let seen = zeros;
  const numbers = Object.keys(buckets)
    .map(Number)
    .sort((a, b) => a - b);
  for (const number of numbers) {
    seen += buckets[number] ?? 0;
    // The point of a bucket from which both of its bounds are equally far off, as shares of themselves.
    if (rank < seen) return Math.min(max, Math.max(min, (2 * growth ** number) / (growth + 1)));
  }
  return max;
}
