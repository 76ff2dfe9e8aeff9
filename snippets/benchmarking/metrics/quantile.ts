import { gammaln } from 'simple-statistics';

/** A quantile of a sample, and how sure it is. */
export interface Quantile {
  value: number;
  /** Where the confidence interval begins; nothing when there are too few values to tell. */
  low?: number;
  /** Where it ends; nothing when there are too few values to tell. */
  high?: number;
}

// #region quantile
/**
 * Estimates a quantile of whatever a sample was drawn from, with a confidence interval.
 *
 * The value lies between two order statistics by their distance (type 7 of Hyndman and Fan, as in NumPy and pandas). The
 * interval supposes no distribution: of n values, binomially many lie below the true quantile, so that it lies between
 * two order statistics with a probability that can be told. For p99.9 that takes some thousands of values.
 *
 * @param sorted The sample, ascending.
 * @param p From 0 to 1.
 * @param confidence The least probability of the interval. @default 0.95
 * @throws {RangeError} Without values.
 *
 * @see https://doi.org/10.1080/00031305.1996.10473566 Hyndman and Fan, 1996
 * @see https://online.stat.psu.edu/stat415/lesson/19/19.2 on the interval
 *
 * @example
 * ```ts
 * import { quantile } from '@outcrop/snippets/benchmarking';
 *
 * const sorted = Array.from({ length: 101 }, (_, index) => index);
 * console.assert(quantile(sorted, 0.9).value === 90);
 * console.assert(quantile(sorted, 0.999).high === undefined);
 * ```
 */
export function quantile(sorted: readonly number[], p: number, confidence = 0.95): Quantile {
  const place = p * (sorted.length - 1);
  const before = sorted[Math.floor(place)];
  const after = sorted[Math.ceil(place)];
  if (before === undefined || after === undefined) {
    throw new RangeError('Cannot tell a quantile as there must be values: current value is 0');
  }
  const value = before + (after - before) * (place % 1);
  const [below, above] = ranks(sorted.length, p, confidence);
  const [low, high] = [sorted[below - 1], sorted[above - 1]];
  return { value, ...(low !== undefined && { low }), ...(high !== undefined && { high }) };
}
// #endregion quantile

/**
 * The ranks, from 1, of the order statistics that bound a quantile: rank 0 and rank n + 1 are none.
 *
 * P(between ranks l and u) is the sum of the binomial probabilities of l to u − 1. It is gathered from the likeliest
 * number outwards, so that it takes steps in the order of √n.
 */
function ranks(n: number, p: number, confidence: number): [below: number, above: number] {
  if (p <= 0 || p >= 1) return [0, n + 1];
  const odds = p / (1 - p);
  let least = Math.min(n, Math.floor((n + 1) * p));
  let most = least;
  let [atLeast, atMost] = [probability(n, least, p), probability(n, least, p)];
  let sum = atLeast;
  while (sum < confidence && (least > 0 || most < n)) {
    const lower = least > 0 ? (atLeast * least) / ((n - least + 1) * odds) : -1;
    const higher = most < n ? (atMost * (n - most) * odds) / (most + 1) : -1;
    if (lower > higher) [least, atLeast, sum] = [least - 1, lower, sum + lower];
    else [most, atMost, sum] = [most + 1, higher, sum + higher];
  }
  return [least, most + 1];
}

/** The binomial probability of k among n. */
function probability(n: number, k: number, p: number): number {
  const ways = gammaln(n + 1) - gammaln(k + 1) - gammaln(n - k + 1);
  return Math.exp(ways + k * Math.log(p) + (n - k) * Math.log(1 - p));
}
