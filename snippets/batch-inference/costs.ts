/** Tokens that went in and came out. */
export interface TokenCounts {
  inputTokens: number;
  outputTokens: number;
}

/** What tokens cost, in US dollars a million; see the model's price list, which also says what batch inference saves. */
export interface TokenPrices {
  input: number;
  output: number;
  /** What is taken off in a batch job, from 0 to 1; AWS takes half off for the models that it lists. @default 0 */
  batchDiscount?: number;
}

/**
 * The cost of tokens.
 *
 * @param tokens How many.
 * @param prices US dollars a million of them.
 * @returns US dollars.
 *
 * @example
 * ```ts
 * import { costs } from '@outcrop/snippets/batch-inference';
 *
 * const tokens = { inputTokens: 2_000_000, outputTokens: 1_000_000 };
 * console.assert(costs(tokens, { input: 1, output: 5, batchDiscount: 0.5 }) === 3.5);
 * ```
 */
export function costs({ inputTokens, outputTokens }: TokenCounts, prices: TokenPrices): number {
  const { input, output, batchDiscount = 0 } = prices;
  return ((inputTokens * input + outputTokens * output) / 1_000_000) * (1 - batchDiscount);
}
