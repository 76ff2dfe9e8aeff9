import { isMissing } from '../is-missing.ts';
import { attributes, type Product } from '../product.ts';
import type { Source } from '../source.ts';
import type { Outcome } from './outcome.ts';

/**
 * The products of a run as they are handed on: under the name that was asked about, and with null for every word that
 * only says that something is missing.
 *
 * @param outcomes What came of the records.
 * @returns The products, record by record.
 *
 * @example
 * ```ts
 * import { readAnswer, usableProducts } from '@outcrop/snippets/batch-inference';
 *
 * const outcome = readAnswer({ recordId: 'a', names: ['Red Shoe'] }, '[{"product_name": "red shoe", "brand": "N/A"}]');
 * const [first] = await Array.fromAsync(usableProducts([outcome]));
 * console.assert(first?.product_name === 'Red Shoe' && first.brand === null);
 * ```
 */
export async function* usableProducts(outcomes: Source<Outcome>): AsyncGenerator<Product> {
  for await (const { products } of outcomes) {
    for (const { name, product } of products) yield { ...known(product), product_name: name };
  }
}

function known(product: Product): Partial<Product> {
  return Object.fromEntries(
    attributes.map((field) => [field, isMissing(product[field]) ? null : product[field]]),
  );
}
