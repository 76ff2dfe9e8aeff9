import type { Product } from '../product.ts';
import { catalogue, catalogueSize } from './catalogue.ts';

/**
 * Products with all fields known, for few-shot prompts and for trying prompts out.
 *
 * They come from the end of the catalogue, so none of them is among the products that a run begins with.
 *
 * @param count How many. @default 20
 * @param seed That of the catalogue. @default 'outcrop'
 * @returns The products.
 *
 * @example
 * ```ts
 * import { buildPrompt, labelledExamples } from '@outcrop/snippets/batch-inference';
 *
 * const prompt = buildPrompt(['Red shoe'], { shots: 5 }, labelledExamples());
 * console.assert(prompt.turns[0]?.text.includes('<example>'));
 * ```
 */
export function labelledExamples(count = 20, seed = 'outcrop'): Product[] {
  return Array.from(catalogue({ seed, start: catalogueSize - count, count }), ({ product }) => product);
}
