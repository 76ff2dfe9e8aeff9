/** How values are spread, in a form that adds up: plain data, which JSON carries from one machine to another. */
export interface Histogram {
  /** The most that a quantile may be off, as a share of its value. */
  relativeError: number;
  count: number;
  sum: number;
  /** Nothing without values. */
  min?: number;
  max?: number;
  /** How many values are 0. */
  zeros: number;
  /** How many values each bucket has, by its number: bucket i has those above γ^(i − 1) and up to γ^i. */
  buckets: Record<string, number>;
}

/**
 * Makes a histogram without values.
 *
 * Its buckets grow with the values, by γ = (1 + e) ÷ (1 − e) each, so that the middle of a bucket is never further than
 * the relative error e from any value in it. Two histograms of the same error have the same bounds: to merge them is to
 * add up, and loses nothing.
 *
 * @param relativeError Above 0 and below 1. @default 0.005
 * @throws {RangeError}
 *
 * @see https://arxiv.org/abs/1908.10693 DDSketch, whose buckets these are
 */
export function emptyHistogram(relativeError = 0.005): Histogram {
  if (!(relativeError > 0 && relativeError < 1)) {
    throw new RangeError(
      `Cannot make a histogram as its relative error must be above 0 and below 1: current value is ${relativeError}`,
    );
  }
  return { relativeError, count: 0, sum: 0, zeros: 0, buckets: {} };
}
