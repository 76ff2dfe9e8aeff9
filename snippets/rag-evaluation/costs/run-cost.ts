import type { RunTokens } from './run-tokens.ts';

/** What tokens of a model cost, in US dollars a million; see the model's price list. */
export interface TokenPrices {
  input: number;
  output: number;
}

/** What the models of a run cost. */
export interface RunPrices {
  generator: TokenPrices;
  judge: TokenPrices;
}

/** What a run costs, in US dollars. */
export interface RunCost {
  generator: number;
  judge: number;
  total: number;
}

// #region run-cost
/**
 * The cost of a run: a job costs what its models cost. The knowledge base and its embeddings come on top.
 *
 * @param tokens Those of `runTokens`, or of a bill.
 * @param prices US dollars a million tokens.
 * @returns US dollars.
 *
 * @example
 * ```ts
 * import { runCost } from '@outcrop/snippets/rag-evaluation';
 *
 * const tokens = { calls: 1_000, inputTokens: 2_000_000, outputTokens: 1_000_000 };
 * const cost = runCost({ generator: tokens, judge: tokens }, {
 *   generator: { input: 1, output: 5 }, judge: { input: 3, output: 15 },
 * });
 * console.assert(cost.generator === 7 && cost.judge === 21 && cost.total === 28);
 * ```
 */
export function runCost(tokens: RunTokens, prices: RunPrices): RunCost {
  const [generator, judge] = (['generator', 'judge'] as const).map((model) => {
    const { inputTokens, outputTokens } = tokens[model];
    return (inputTokens * prices[model].input + outputTokens * prices[model].output) / 1_000_000;
  }) as [number, number];
  return { generator, judge, total: generator + judge };
}
// #endregion run-cost
