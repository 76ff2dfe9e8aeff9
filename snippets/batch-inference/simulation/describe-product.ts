import { readName } from '../dataset/read-name.ts';
import { attributes, type Product } from '../product.ts';
import type { Random } from '../random.ts';
import { guessProduct } from './guess-product.ts';

/** How well a simulated model describes a product. */
export interface Description {
  /** The share of attributes that say nothing. */
  missing: number;
  /** The share of attributes that stand in the name and are misread all the same. */
  misread: number;
}

/** What models write where they have nothing to say. */
const nothing = [null, 'N/A', 'unknown', ''];
/** What stands in the name is left out less often than what has to be guessed. */
const [toldWeight, guessedWeight] = [0.4, 1];

/**
 * Describes a product as a simulated model does: by its name alone, and with guesses where the name does not tell.
 *
 * @param name The name.
 * @param description How well.
 * @param random Decides what is left out, misread and guessed.
 * @returns The product; its attributes say nothing as often as wanted, on average.
 */
export function describeProduct(name: string, { missing, misread }: Description, random: Random): Product {
  const { told, department, kind } = readName(name);
  const guess = guessProduct(name, random, department, kind);
  const known = attributes.filter((field) => told[field] !== undefined).length;
  const mean = (known * toldWeight + (attributes.length - known) * guessedWeight) / attributes.length;
  const product: Product = { product_name: name };
  for (const field of attributes) {
    const isTold = told[field] !== undefined;
    const left = (missing * (isTold ? toldWeight : guessedWeight)) / mean;
    if (random() < left) product[field] = nothing[Math.floor(random() * nothing.length)] ?? null;
    else product[field] = isTold && random() >= misread ? told[field] : guess[field];
  }
  return product;
}
