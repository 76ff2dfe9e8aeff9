import { isMissing } from '../is-missing.ts';
import { type Product, productFields } from '../product.ts';
import type { Random } from '../random.ts';
import type { Source } from '../source.ts';

/** A line of the sheet on which people judge products. */
export type ReviewRow = Product & { stratum: string; verdict: string; comment: string };

/** The columns of the sheet, in order. */
export const reviewColumns: readonly (keyof ReviewRow)[] = [
  'stratum',
  ...productFields,
  'verdict',
  'comment',
];

/** What a sample is made of. */
export interface ReviewOptions {
  /** How many products of each stratum. @default 5 */
  perStratum?: number;
  /** What a product is grouped by. @default its category */
  stratumOf?: (product: Product) => string;
  /** @default Math.random */
  random?: Random;
}

// #region review-sample
/**
 * Draws products for people to judge: as many of each kind, so that rare kinds are seen as well.
 *
 * Each stratum keeps a reservoir: in it, every product of the stratum has the same chance, and no more are held.
 * Write the sheet with `toCsv(rows, { columns: reviewColumns, escapeFormulas: true })`.
 *
 * @param products The products of a run.
 * @param options How many, of what, by which chance.
 * @returns The rows, grouped by stratum, with empty cells for the verdict and a comment.
 * @throws {RangeError} If the number for each stratum is no whole number of at least 1.
 *
 * @example
 * ```ts
 * import { reviewSample, seededRandom } from '@outcrop/snippets/batch-inference';
 *
 * const products = [1, 2, 3].map((n) => ({ product_name: `Shoe ${n}`, category: 'Shoes' }));
 * const rows = await reviewSample(products, { perStratum: 2, random: seededRandom('review') });
 * console.assert(rows.length === 2 && rows[0]?.stratum === 'shoes');
 * ```
 */
export async function reviewSample(
  products: Source<Product>,
  { perStratum = 5, stratumOf = categoryOf, random = Math.random }: ReviewOptions = {},
): Promise<ReviewRow[]> {
  if (!Number.isInteger(perStratum) || perStratum < 1) {
    throw new RangeError(
      `Cannot draw a sample as perStratum must be a whole number of at least 1: current value is ${perStratum}`,
    );
  }
  const strata = new Map<string, { seen: number; kept: Product[] }>();
  for await (const product of products) {
    const name = stratumOf(product);
    const stratum = strata.get(name) ?? { seen: 0, kept: [] };
    strata.set(name, stratum);
    const place =
      stratum.kept.length < perStratum ? stratum.kept.length : Math.floor(random() * (stratum.seen + 1));
    if (place < perStratum) stratum.kept[place] = product;
    stratum.seen++;
  }
  return [...strata]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([stratum, { kept }]) =>
      kept.map((product) => ({ stratum, ...product, verdict: '', comment: '' })),
    );
}
// #endregion review-sample

function categoryOf({ category }: Product): string {
  return isMissing(category) ? 'no category' : (category ?? '').trim().toLowerCase();
}
