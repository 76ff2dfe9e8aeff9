import type { OutcomeCounts } from './outcome-counts.ts';

/**
 * Parsing recall on the product name: the share of names that came back exactly as they were sent.
 *
 * `names with an exact product / names`. It is the lower bound of what parsing can have saved: a name that differs in
 * case or punctuation counts as lost.
 *
 * @param counts The counts of a run.
 * @returns From 0 to 1; NaN if nothing was asked.
 */
export function parsingRecall({ exactNames, names }: OutcomeCounts): number {
  return exactNames / names;
}
