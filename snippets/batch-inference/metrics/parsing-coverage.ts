import type { OutcomeCounts } from './outcome-counts.ts';

/**
 * Parsing coverage: the share of names for which the answers hold a product, whatever that product is called.
 *
 * `Σ min(parsed products, names) / Σ names`, over the records. It is the upper bound of what parsing can have saved.
 *
 * @param counts The counts of a run.
 * @returns From 0 to 1; NaN if nothing was asked.
 */
export function parsingCoverage({ parsedOfNames, names }: OutcomeCounts): number {
  return parsedOfNames / names;
}
