import type { Histogram } from './histogram.ts';

/**
 * Adds a value.
 *
 * @param histogram Changed in place.
 * @param value At least 0.
 * @throws {RangeError}
 */
export function addToHistogram(histogram: Histogram, value: number): void {
  if (!(value >= 0 && value < Infinity)) {
    throw new RangeError(`Cannot count a value as it must be at least 0: current value is ${value}`);
  }
  histogram.count++;
  histogram.sum += value;
  histogram.min = Math.min(histogram.min ?? value, value);
  histogram.max = Math.max(histogram.max ?? value, value);
  if (value === 0) {
    histogram.zeros++;
    return;
  }
  const { relativeError, buckets } = histogram;
  const bucket = Math.ceil(Math.log(value) / Math.log((1 + relativeError) / (1 - relativeError)));
  buckets[bucket] = (buckets[bucket] ?? 0) + 1;
}
