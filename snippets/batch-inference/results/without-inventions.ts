import { isMissing } from '../is-missing.ts';
import { attributes, type Product } from '../product.ts';
import { normaliseName } from './normalise-name.ts';

/**
 * Takes out of products what a text does not say.
 *
 * @param products What a model made of the text.
 * @param text The text.
 * @returns The products that it tells of, with the values that stand in it; and what does not.
 */
export function withoutInventions(
  products: readonly Product[],
  text: string,
): { products: Product[]; invented: string[] } {
  const said = normaliseName(unescaped(text));
  const stands = (value: string | null | undefined) =>
    isMissing(value) || said.includes(normaliseName(value ?? ''));
  const invented: string[] = [];
  const kept = products.flatMap((product): Product[] => {
    if (!stands(product.product_name)) {
      invented.push(product.product_name);
      return [];
    }
    const inventions = attributes.filter((field) => !stands(product[field]));
    invented.push(...inventions.map((field) => `${product.product_name}, ${field}: ${product[field]}`));
    return [{ ...product, ...Object.fromEntries(inventions.map((field) => [field, null])) }];
  });
  return { products: kept, invented };
}

/** JSON in the midst of damage can not be parsed, so its escapes are read by themselves. */
function unescaped(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\[nrtbf]/g, ' ');
}
