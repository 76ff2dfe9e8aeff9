import type { Attribute } from '../product.ts';
import { filledShare } from './filled-share.ts';
import type { OutcomeCounts } from './outcome-counts.ts';

/**
 * Content coverage: the share of attributes that say something, among the products that the answers hold.
 *
 * `filled attributes of parsed products / (parsed products × 10)`; for one attribute, without the 10. It measures what
 * the model left out of its answers, and nothing that was lost afterwards.
 *
 * @param counts The counts of a run.
 * @param field One attribute; all ten without it.
 * @returns From 0 to 1; NaN if no product could be read.
 *
 * @example
 * ```ts
 * import { countOutcomes, contentCoverage, readAnswer } from '@outcrop/snippets/batch-inference';
 *
 * const entry = { recordId: 'a', names: ['Red shoe', 'Cap'] };
 * const answer = '[{"product_name": "Red shoe", "color": "red"}]';
 * const counts = await countOutcomes([readAnswer(entry, answer)]);
 * console.assert(contentCoverage(counts) === 0.1 && contentCoverage(counts, 'color') === 1);
 * ```
 */
export function contentCoverage({ filledOfParsed, parsed }: OutcomeCounts, field?: Attribute): number {
  return filledShare(filledOfParsed, parsed, field);
}
