import type { OutcomeCounts } from './outcome-counts.ts';

/**
 * Parsing coverage: the share of names for which the answers hold a product, whatever that product is called.
 *
 * `Σ min(parsed products, names) / Σ names`, over the records. It is the upper bound of what parsing can have saved.
 *
 * @param counts The counts of a run.
 * @returns From 0 to 1; NaN if nothing was asked.
 *
 * @example
 * ```ts
 * import { countOutcomes, parsingCoverage, readAnswer } from '@outcrop/snippets/batch-inference';
 *
 * const entry = { recordId: 'a', names: ['Red shoe', 'Cap'] };
 * const answer = '[{"product_name": "red shoe"}, {"product_name": "Boot"}]';
 * const counts = await countOutcomes([readAnswer(entry, answer)]);
 * console.assert(parsingCoverage(counts) === 1);
 * ```
 */
export function parsingCoverage({ parsedOfNames, names }: OutcomeCounts): number {
  return parsedOfNames / names;
}
