import type { OutcomeCounts } from './outcome-counts.ts';

/**
 * Parsing precision on the product name: the share of products in the answers that have exactly a name that was sent.
 *
 * `products with an exact name / parsed products`. What it lacks to 1 was renamed, merged, invented or repeated.
 *
 * @param counts The counts of a run.
 * @returns From 0 to 1; NaN if no product could be read.
 *
 * @example
 * ```ts
 * import { countOutcomes, parsingPrecision, readAnswer } from '@outcrop/snippets/batch-inference';
 *
 * const entry = { recordId: 'a', names: ['Red shoe', 'Cap'] };
 * const answer = '[{"product_name": "Cap"}, {"product_name": "Unicorn"}]';
 * const counts = await countOutcomes([readAnswer(entry, answer)]);
 * console.assert(parsingPrecision(counts) === 0.5);
 * ```
 */
export function parsingPrecision({ exactProducts, parsed }: OutcomeCounts): number {
  return exactProducts / parsed;
}
