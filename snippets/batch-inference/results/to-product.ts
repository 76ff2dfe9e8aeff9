import { type Product, type ProductField, product, productFields } from '../product.ts';
import type { Repair } from './repair.ts';

const otherNames: Record<string, ProductField> = {
  name: 'product_name',
  colour: 'color',
  year: 'year_of_first_sale',
};
const fieldByLetters = new Map<string, ProductField>([
  ...productFields.map((field) => [letters(field), field] as const),
  ...Object.entries(otherNames),
]);
const fields = new Set<string>(productFields);

/**
 * The field that a model means by a name: case, spaces, hyphens and camel case do not matter.
 *
 * @returns The field; nothing if there is none of that name.
 */
export function fieldNamed(name: string): ProductField | undefined {
  return fieldByLetters.get(letters(name));
}

/**
 * Makes a product of what a model gave for one.
 *
 * @param value Parsed JSON.
 * @returns The product and what was changed on the way; nothing if it has no name.
 */
export function toProduct(value: unknown): { product: Product; repairs: Repair[] } | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (isProduct(value)) return { product: value, repairs: [] };
  const repairs = new Set<Repair>();
  const kept: Record<string, string | null> = {};
  for (const [key, given] of Object.entries(value)) {
    const field = fieldNamed(key);
    if (field !== key) repairs.add('field names');
    const text = fieldValue(given);
    if (text !== given) repairs.add('field values');
    if (field !== undefined && text !== undefined) kept[field] ??= text;
  }
  const { data } = product.safeParse(kept);
  return data && { product: data, repairs: [...repairs] };
}

/** What the schema takes, and nothing besides: by hand, as nearly all products are sound and there are millions. */
function isProduct(value: object): value is Product {
  for (const key in value) {
    const member: unknown = value[key as keyof typeof value];
    if (!fields.has(key) || (typeof member !== 'string' && member !== null)) return false;
  }
  return 'product_name' in value && value.product_name !== null && value.product_name !== '';
}

/** Numbers and lists can be said in words; an object can not. */
function fieldValue(given: unknown): string | null | undefined {
  if (given === null || typeof given === 'string') return given;
  if (typeof given === 'number' || typeof given === 'boolean') return String(given);
  if (!Array.isArray(given) || given.some((part) => typeof part === 'object')) return undefined;
  return given.join(', ');
}

function letters(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '');
}
