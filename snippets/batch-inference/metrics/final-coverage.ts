import type { Attribute } from '../product.ts';
import { filledShare } from './filled-share.ts';
import type { OutcomeCounts } from './outcome-counts.ts';

/**
 * Final coverage: the share of attributes that say something in the end, among all names that were sent.
 *
 * `filled attributes of matched products / (names × 10)`; for one attribute, without the 10. What the model left out,
 * what could not be parsed and what could not be matched all count as missing.
 *
 * @param counts The counts of a run.
 * @param field One attribute; all ten without it.
 * @returns From 0 to 1; NaN if nothing was asked.
 *
 * @example
 * ```ts
 * import { countOutcomes, finalCoverage, readAnswer } from '@outcrop/snippets/batch-inference';
 *
 * const entry = { recordId: 'a', names: ['Red shoe', 'Cap'] };
 * const answer = '[{"product_name": "Red shoe", "color": "red"}]';
 * const counts = await countOutcomes([readAnswer(entry, answer)]);
 * console.assert(finalCoverage(counts) === 0.05 && finalCoverage(counts, 'color') === 0.5);
 * ```
 */
export function finalCoverage({ filledOfMatched, names }: OutcomeCounts, field?: Attribute): number {
  return filledShare(filledOfMatched, names, field);
}
