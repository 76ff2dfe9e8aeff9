import type { Product } from '../product.ts';
import type { Random } from '../random.ts';

type Damage = (products: readonly Product[]) => string;

/** What can be repaired without loss; what can not is among the mishaps. */
const damages: readonly Damage[] = [
  (products) => `Here is the information on the ${products.length} products:\n\n${sound(products)}`,
  (products) => `\`\`\`json\n${sound(products)}\n\`\`\``,
  (products) => sound(products).replaceAll('"}', '",}'),
  (products) => sound(products).replaceAll('},{', '}\n{'),
  (products) => sound(products).replaceAll('"sub_category"', '"Sub Category"'),
  (products) => sound(products).replaceAll(/"(\d{4})"/g, '$1'),
];

/**
 * Writes an answer as models write it when they do not write JSON as they were told to.
 *
 * @param products The answer.
 * @param random Decides what is wrong with it.
 * @returns Text that a parser of JSON refuses, or that does not fit the schema.
 */
export function damage(products: readonly Product[], random: Random): string {
  const chosen = damages[Math.floor(random() * damages.length)] ?? sound;
  return chosen(products);
}

function sound(products: readonly Product[]): string {
  return JSON.stringify({ products });
}
