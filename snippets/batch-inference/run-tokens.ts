import type { TokenCounts } from './costs.ts';

/** What a run is made of, as far as tokens go. */
export interface RunShape {
  products: number;
  /** How many products share a prompt. */
  productsPerPrompt: number;
  /** Tokens of a prompt without its names: instructions and examples. */
  promptTokens: number;
  /** Tokens that a product adds to its prompt. */
  nameTokens: number;
  /** Tokens of the answer for one product. */
  answerTokens: number;
}

// #region run-tokens
/**
 * Estimates the tokens of a run: packing divides what the instructions cost, and nothing else.
 *
 * @param shape What the run is made of.
 * @returns Its prompts, and the tokens of all of them.
 *
 * @example
 * ```ts
 * import { runTokens } from '@outcrop/snippets/batch-inference';
 *
 * const shape = { products: 100, promptTokens: 350, nameTokens: 10, answerTokens: 100 };
 * console.assert(runTokens({ ...shape, productsPerPrompt: 1 }).inputTokens === 36_000);
 * console.assert(runTokens({ ...shape, productsPerPrompt: 10 }).inputTokens === 4_500);
 * ```
 */
export function runTokens(shape: RunShape): TokenCounts & { prompts: number } {
  const { products, productsPerPrompt, promptTokens, nameTokens, answerTokens } = shape;
  const prompts = Math.ceil(products / productsPerPrompt);
  return {
    prompts,
    inputTokens: prompts * promptTokens + products * nameTokens,
    outputTokens: products * answerTokens,
  };
}
// #endregion run-tokens
