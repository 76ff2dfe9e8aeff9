import type { Product, ProductField } from '../product.ts';

/** A made-up product, of which everything is known. */
export interface CatalogueEntry {
  /** Its name, and the truth about it. */
  product: Product;
  /** The fields that a careful reader finds in the name; the others can only be guessed. */
  told: ProductField[];
}
