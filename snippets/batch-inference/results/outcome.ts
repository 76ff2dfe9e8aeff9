import type { Product } from '../product.ts';
import type { MatchedProduct } from './match-products.ts';
import type { Repair } from './repair.ts';
import type { Unusable } from './unusable.ts';

/**
 * What came of a record.
 *
 * Each of its names is either in `products` or in `unusable`, as `name`: nothing is dropped.
 */
export interface Outcome {
  /** Missing where a line of the results does not say which record it is of. */
  recordId?: string;
  /** The names that were asked about. */
  names: string[];
  /** The answer, if there is one. */
  text?: string;
  /** Every product that could be read, whether it was asked for or not. */
  parsed: Product[];
  products: MatchedProduct[];
  unusable: Unusable[];
  repairs: Repair[];
}
