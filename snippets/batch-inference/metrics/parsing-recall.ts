import type { OutcomeCounts } from './outcome-counts.ts';

/**
 * Parsing recall on the product name: the share of names that came back exactly as they were sent.
 *
 * `names with an exact product / names`. It is the lower bound of what parsing can have saved: a name that differs in
 * case or punctuation counts as lost.
 *
 * @param counts The counts of a run.
 * @returns From 0 to 1; NaN if nothing was asked.
 *
 * @example
 * ```ts
 * import { countOutcomes, parsingRecall, readAnswer } from '@outcrop/snippets/batch-inference';
 *
 * const entry = { recordId: 'a', names: ['Red shoe', 'Cap'] };
 * const answer = '[{"product_name": "Red shoe"}, {"product_name": "CAP"}]';
 * const counts = await countOutcomes([readAnswer(entry, answer)]);
 * console.assert(parsingRecall(counts) === 0.5);
 * ```
 */
export function parsingRecall({ exactNames, names }: OutcomeCounts): number {
  return exactNames / names;
}
