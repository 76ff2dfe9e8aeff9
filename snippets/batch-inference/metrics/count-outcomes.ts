import { isMissing } from '../is-missing.ts';
import { attributes, type Product } from '../product.ts';
import type { Outcome } from '../results/outcome.ts';
import type { Source } from '../source.ts';
import type { FilledCounts, OutcomeCounts } from './outcome-counts.ts';

/**
 * Counts in one pass what all metrics of coverage and parsing are made of.
 *
 * @param outcomes What came of the records, in any number: none of them is held.
 * @returns The counts.
 *
 * @example
 * ```ts
 * import { contentCoverage, countOutcomes, finalCoverage, readAnswer } from '@outcrop/snippets/batch-inference';
 *
 * const entry = { recordId: 'a', names: ['Red shoe', 'Cap'] };
 * const counts = await countOutcomes([readAnswer(entry, '[{"product_name": "Red shoe", "color": "red"}]')]);
 * console.assert(contentCoverage(counts, 'color') === 1 && finalCoverage(counts, 'color') === 0.5);
 * ```
 */
export async function countOutcomes(outcomes: Source<Outcome>): Promise<OutcomeCounts> {
  const counts: OutcomeCounts = {
    ...{ names: 0, parsed: 0, parsedOfNames: 0, matched: 0, exactNames: 0, exactProducts: 0 },
    filledOfParsed: nothingFilled(),
    filledOfMatched: nothingFilled(),
  };
  for await (const { names, parsed, products } of outcomes) {
    const exact = products.filter(({ match }) => match === 'exact');
    counts.names += names.length;
    counts.parsed += parsed.length;
    counts.parsedOfNames += Math.min(parsed.length, names.length);
    counts.matched += products.length;
    counts.exactNames += exact.length;
    counts.exactProducts += new Set(exact.map(({ product }) => product)).size;
    for (const product of parsed) addFilled(counts.filledOfParsed, product);
    for (const { product } of products) addFilled(counts.filledOfMatched, product);
  }
  return counts;
}

function nothingFilled(): FilledCounts {
  return Object.fromEntries(attributes.map((field) => [field, 0])) as FilledCounts;
}

function addFilled(counts: FilledCounts, product: Product): void {
  for (const field of attributes) if (!isMissing(product[field])) counts[field]++;
}
