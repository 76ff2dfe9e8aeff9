import { bin } from 'd3-array';

/** How many values lie in a range. */
export interface Bin {
  from: number;
  /** Belongs to the next range, but for the last one. */
  to: number;
  count: number;
}

/**
 * Counts values from 0 to 1 by ranges of the same width.
 *
 * @param values The values; what lies outside is not counted.
 * @param count How many ranges.
 * @returns The ranges from low to high, empty ones too.
 *
 * @example
 * ```ts
 * import { shareBins } from '@outcrop/snippets/rag-evaluation';
 *
 * const bins = shareBins([0, 0.5, 0.75, 1, 1], 4);
 * console.assert(bins.map(({ count }) => count).join() === '1,0,1,3');
 * ```
 */
export function shareBins(values: readonly number[], count = 10): Bin[] {
  // Divided one by one, since three times a tenth is a little more than 0.3.
  const edges = Array.from({ length: count - 1 }, (_, index) => (index + 1) / count);
  const counted = bin().domain([0, 1]).thresholds(edges)([...values]);
  return counted.map(({ x0 = 0, x1 = 1, length }) => ({ from: x0, to: x1, count: length }));
}
