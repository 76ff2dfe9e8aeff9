import type { Product } from '../product.ts';
import { excerpt } from './excerpt.ts';
import type { Repair } from './repair.ts';
import { salvageObjects } from './salvage-objects.ts';
import { fieldNamed, toProduct } from './to-product.ts';
import type { Unusable } from './unusable.ts';

/** What an answer holds. */
export interface ParsedProducts {
  products: Product[];
  /** What had to be repaired on the way, each kind once. */
  repairs: Repair[];
  unusable: Unusable[];
}

// #region parse-products
/**
 * Reads the products out of the answer of a model, however it is dressed and damaged.
 *
 * Sound JSON is taken as it is. Where there are words around it, the JSON within them; where the JSON is damaged, each
 * product by itself: whole ones as they are, damaged ones through jsonrepair, and a last one that is cut off not at all,
 * as nobody knows what its last field would have said.
 *
 * @param text The answer.
 * @returns Its products, the repairs, and what could not be used.
 *
 * @example
 * ```ts
 * import { parseProducts } from '@outcrop/snippets/batch-inference';
 *
 * const { products, repairs } = parseProducts("Here you are: {'products': [{'product_name': 'Red shoe', 'price': 9,}]}");
 * console.assert(products[0]?.product_name === 'Red shoe' && products[0]?.price === '9');
 * console.assert(repairs.includes('syntax'));
 * ```
 */
export function parseProducts(text: string): ParsedProducts {
  const sound = soundJson(text);
  const { values, unusable, repairs }: Found = sound ?? { ...salvageObjects(text), repairs: ['syntax'] };
  const result: ParsedProducts = { products: [], repairs, unusable };
  for (const value of values.flatMap((found) => objectsIn(found))) {
    const made = toProduct(value);
    if (!made) {
      result.unusable.push({ reason: 'not a product', found: excerpt(value) });
      continue;
    }
    result.products.push(made.product);
    result.repairs.push(...made.repairs);
  }
  if (result.products.length > 0) return { ...result, repairs: [...new Set(result.repairs)] };
  const none: Unusable = { reason: 'no products', found: excerpt(text) };
  return { products: [], repairs: [], unusable: result.unusable.length > 0 ? result.unusable : [none] };
}
// #endregion parse-products

interface Found {
  values: unknown[];
  unusable: Unusable[];
  repairs: Repair[];
}

/** The whole text, or what stands between its first bracket and its last: strict JSON, or nothing. */
function soundJson(text: string): Found | undefined {
  const whole = parsed(text);
  // Some models answer with JSON in a JSON string.
  if (typeof whole === 'string') return { values: [parsed(whole)], unusable: [], repairs: ['surroundings'] };
  if (whole !== undefined) return { values: [whole], unusable: [], repairs: [] };
  const start = text.search(/[[{]/);
  const end = Math.max(text.lastIndexOf(']'), text.lastIndexOf('}'));
  const inner = start < 0 ? undefined : parsed(text.slice(start, end + 1));
  return inner === undefined ? undefined : { values: [inner], unusable: [], repairs: ['surroundings'] };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Products stand alone, in a list, or in a list within an object; what is deeper is none. */
function objectsIn(value: unknown, depth = 0): unknown[] {
  if (typeof value !== 'object' || value === null || depth > 3) return [value];
  if (Array.isArray(value)) return value.flatMap((item) => objectsIn(item, depth + 1));
  if ('product_name' in value) return [value];
  const inner = Object.values(value).filter((member) => typeof member === 'object' && member !== null);
  const named = Object.keys(value).some((key) => fieldNamed(key) === 'product_name');
  return named || inner.length === 0 ? [value] : inner.flatMap((member) => objectsIn(member, depth + 1));
}
