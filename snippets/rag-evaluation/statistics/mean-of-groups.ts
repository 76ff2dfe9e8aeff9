import { sum } from 'd3-array';

/** Values that belong together, as far as their mean goes. */
export interface Group {
  total: number;
  count: number;
}

/** Sums up values that belong together, once, so that they can be drawn a thousand times. */
export function toGroup(values: readonly number[]): Group {
  return { total: sum(values), count: values.length };
}

/** The mean of all values of groups, each of which counts the same. */
export function meanOfGroups(groups: readonly Group[]): number {
  let [total, count] = [0, 0];
  for (const group of groups) {
    total += group.total;
    count += group.count;
  }
  return total / count;
}
