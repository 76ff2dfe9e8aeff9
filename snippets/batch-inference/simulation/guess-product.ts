import type { Department, Kind } from '../dataset/department.ts';
import { genderOf } from '../dataset/gender-of.ts';
import { priceBand } from '../dataset/price-band.ts';
import type { Product } from '../product.ts';
import type { Random } from '../random.ts';

const seasons = ['All year', 'Summer', 'Winter'];
const colors = ['Black', 'White', 'Blue', 'Multicolor'];

/**
 * Guesses what a product is like, from what such products are like.
 *
 * @param name Its name.
 * @param random Decides where there is no best guess.
 * @param department Where it belongs, if that is known.
 * @param kind What it is, if that is known.
 * @returns A value for every field.
 */
export function guessProduct(
  name: string,
  random: Random,
  department?: Department,
  kind?: Kind,
): Product & Record<string, string> {
  const [from, to] = kind?.price ?? [10, 25];
  return {
    product_name: name,
    brand: some(department?.brands, random) ?? name.split(' ')[0] ?? name,
    color: some(department?.looks, random)?.[1] ?? some(colors, random) ?? 'Black',
    material: kind?.materials[0] ?? 'Mixed',
    price: priceBand(Math.sqrt(from * to)),
    category: department?.category ?? 'General',
    sub_category: kind?.subCategory ?? 'Other',
    product_line: some(department?.lines, random) ?? 'Standard',
    gender: genderOf(random() < 0.5 ? some(department?.audiences, random) : undefined),
    year_of_first_sale: String(2005 + Math.floor(random() * 18)),
    season: some(random() < 0.7 ? seasons.slice(0, 1) : seasons, random) ?? 'All year',
  };
}

function some<T>(list: readonly T[] | undefined, random: Random): T | undefined {
  return list?.[Math.floor(random() * list.length)];
}
