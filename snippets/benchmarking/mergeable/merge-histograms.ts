import type { Histogram } from './histogram.ts';

/**
 * Adds up two histograms: the same as one that was given the values of both.
 *
 * @throws {RangeError} If their relative errors differ, as their buckets do then too.
 */
export function mergeHistograms(left: Histogram, right: Histogram): Histogram {
  if (left.relativeError !== right.relativeError) {
    throw new RangeError(
      `Cannot merge histograms as their relative errors must be the same: current value is ${left.relativeError} and ${right.relativeError}`,
    );
  }
  const buckets = { ...left.buckets };
  for (const [bucket, count] of Object.entries(right.buckets)) {
    buckets[bucket] = (buckets[bucket] ?? 0) + count;
  }
  const mins = [left.min, right.min].filter((min) => min !== undefined);
  const maxs = [left.max, right.max].filter((max) => max !== undefined);
  return {
    relativeError: left.relativeError,
    count: left.count + right.count,
    sum: left.sum + right.sum,
    ...(mins.length > 0 && { min: Math.min(...mins), max: Math.max(...maxs) }),
    zeros: left.zeros + right.zeros,
    buckets,
  };
}
