import type { ManifestEntry } from '../records/manifest-entry.ts';
import { excerpt } from './excerpt.ts';
import { matchProducts } from './match-products.ts';
import type { Outcome } from './outcome.ts';
import { parseProducts } from './parse-products.ts';

/**
 * Unpacks an answer: reads its products and finds out which of them is about which name.
 *
 * @param entry The record and its names.
 * @param text The words of the model.
 * @returns What came of the record.
 *
 * @example
 * ```ts
 * import { readAnswer } from '@outcrop/snippets/batch-inference';
 *
 * const entry = { recordId: 'a', names: ['Red shoe', 'Blue shoe'] };
 * const { products, unusable } = readAnswer(entry, '[{"product_name": "Red shoe", "color": "red"}]');
 * console.assert(products[0]?.product.color === 'red');
 * console.assert(unusable[0]?.name === 'Blue shoe' && unusable[0]?.reason === 'missing product');
 * ```
 */
export function readAnswer({ recordId, names }: ManifestEntry, text: string): Outcome {
  const { products, repairs, unusable } = parseProducts(text);
  const { matched, missing, unmatched } = matchProducts(names, products);
  // Nobody can tell which of the products that are left out come after the cut, so all of them may.
  const reason = unusable.some((part) => part.reason === 'cut off') ? 'cut off' : 'missing product';
  return {
    recordId,
    names,
    text,
    parsed: products,
    products: matched,
    repairs,
    unusable: [
      ...missing.map((name) => ({ reason, recordId, name }) as const),
      ...unusable.map((part) => ({ ...part, recordId })),
      ...unmatched.map(({ reason, product }) => ({ reason, recordId, found: excerpt(product) })),
    ],
  };
}
