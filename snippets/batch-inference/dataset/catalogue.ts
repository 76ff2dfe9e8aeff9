import type { ProductField } from '../product.ts';
import { type Random, seededRandom } from '../random.ts';
import type { CatalogueEntry } from './catalogue-entry.ts';
import { departments } from './departments.ts';
import { forms, namesPerForm } from './forms.ts';
import { genderOf } from './gender-of.ts';
import type { NameParts } from './name-parts.ts';
import { permute } from './permute.ts';
import { priceBand } from './price-band.ts';
import { writeName } from './write-name.ts';

const kinds = departments.flatMap((department) => department.kinds.map((kind) => ({ department, kind })));

/** How many products there are to make up: every name is there once. */
export const catalogueSize: number = forms.length * kinds.length * namesPerForm;

/** Which part of the catalogue is wanted. */
export interface CatalogueOptions {
  /** Another seed makes another catalogue. @default 'outcrop' */
  seed?: string;
  /** The first product, from 0. @default 0 */
  start?: number;
  count: number;
}

// #region catalogue
/**
 * Makes up products: names like those of a real catalogue, of brands that do not exist, and the truth about each.
 *
 * No name comes twice, and none is held, so there is no end to what can be streamed but the catalogue's own.
 *
 * @param options Which products.
 * @returns The products, one at a time; the same ones for the same seed.
 * @throws {RangeError} If there are not so many.
 *
 * @example
 * ```ts
 * import { catalogue } from '@outcrop/snippets/batch-inference';
 *
 * const names = Array.from(catalogue({ count: 1_000 }), ({ product }) => product.product_name);
 * console.assert(new Set(names).size === 1_000);
 * ```
 */
export function* catalogue({
  seed = 'outcrop',
  start = 0,
  count,
}: CatalogueOptions): Generator<CatalogueEntry> {
  if (!(start >= 0 && start + count <= catalogueSize)) {
    throw new RangeError(
      `Cannot make up products as there must be at most ${catalogueSize}: current value is ${start + count}`,
    );
  }
  const order = Math.floor(seededRandom(seed)() * 2 ** 22);
  for (let index = start; index < start + count; index++) {
    yield entryAt(permute(index, catalogueSize, order), seededRandom(seed, index));
  }
}
// #endregion catalogue

function entryAt(place: number, random: Random): CatalogueEntry {
  const form = forms[place % forms.length];
  const { department, kind } = kinds[Math.floor(place / forms.length) % kinds.length] ?? {};
  if (!form || !department || !kind) throw new RangeError(`Cannot make up product ${place}`);
  const choice = form(Math.floor(place / forms.length / kinds.length), random, department, kind);
  const parts = { ...choice, department, kind };
  return { product: truth(parts, random), told: toldBy(parts) };
}

/** Fields that the name does not tell have a value all the same: that of the product, which its maker knows. */
function truth(parts: NameParts, random: Random): CatalogueEntry['product'] {
  const { department, kind, brand } = parts;
  const [from, to] = kind.price;
  const some = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)];
  return {
    product_name: writeName(parts, random),
    brand,
    color: (parts.look ?? some(department.looks))?.[1],
    material: parts.material ?? (random() < 0.7 ? kind.materials[0] : some(kind.materials)),
    price: priceBand(from * (to / from) ** random()),
    category: department.category,
    sub_category: kind.subCategory,
    product_line: parts.line ?? some(department.lines),
    gender: genderOf(parts.audience ?? some(department.audiences)),
    year_of_first_sale: String(1992 + Math.floor(33 * random() ** 0.6)),
    season: parts.occasion?.[1] ?? (random() < 0.6 ? 'All year' : some(department.occasions)?.[1]),
  };
}

function toldBy({ look, material, line, audience, occasion }: NameParts): ProductField[] {
  const told: ProductField[] = ['product_name', 'brand', 'category', 'sub_category'];
  if (look) told.push('color');
  if (material) told.push('material');
  if (line) told.push('product_line');
  if (audience) told.push('gender');
  if (occasion) told.push('season');
  return told;
}
