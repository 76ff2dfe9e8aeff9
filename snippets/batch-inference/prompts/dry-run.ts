import { costs, type TokenCounts, type TokenPrices } from '../costs.ts';
import { pack } from '../records/pack.ts';
import { runTokens } from '../run-tokens.ts';
import { estimateTokens } from './estimate-tokens.ts';
import type { Prompt } from './prompt.ts';

/** What a run would be. */
export interface DryRunOptions {
  /** Writes the prompt of a pack. */
  toPrompt: (names: readonly string[]) => Prompt;
  productsPerPrompt: number;
  /** How many products the run is of. @default the length of the sample */
  products?: number;
  /** Tokens of the answer for one product. @default 100, as AWS published for five products in a prompt */
  answerTokens?: number;
  prices: TokenPrices;
  /** @default estimateTokens */
  countTokens?: (text: string) => number;
}

/** What a run would send, and what that would cost. */
export interface DryRun extends TokenCounts {
  /** The text of the first prompt, as the model would see it but for the marks of its family. */
  text: string;
  /** Tokens of an average prompt with all of its names. */
  tokensPerPrompt: number;
  prompts: number;
  /** US dollars. */
  cost: number;
}

// #region dry-run
/**
 * Shows a prompt and tells what a run would cost, before anything is sent.
 *
 * @param sample Some names of the run, at least one.
 * @param options What the run would be.
 * @returns The prompt, its tokens, and the cost of all of them.
 * @throws {RangeError} If the sample is empty.
 *
 * @example
 * ```ts
 * import { dryRun, promptTemplate } from '@outcrop/snippets/batch-inference';
 *
 * const options = { toPrompt: promptTemplate(), products: 6_000_000, prices: { input: 0.25, output: 1.25 } };
 * const [alone, packed] = await Promise.all(
 *   [1, 10].map((productsPerPrompt) => dryRun(['Red shoe'], { ...options, productsPerPrompt })),
 * );
 * console.assert(packed !== undefined && alone !== undefined && packed.cost < alone.cost);
 * ```
 */
export async function dryRun(sample: readonly string[], options: DryRunOptions): Promise<DryRun> {
  const { toPrompt, productsPerPrompt, products = sample.length, answerTokens = 100 } = options;
  const { prices, countTokens = estimateTokens } = options;
  const texts: string[] = [];
  for await (const names of pack(sample, productsPerPrompt)) texts.push(promptText(toPrompt(names)));
  const [text] = texts;
  if (text === undefined)
    throw new RangeError('Cannot plan a run as the sample must have a name: current value is []');
  const promptTokens = countTokens(promptText(toPrompt([])));
  const named = texts.reduce((sum, each) => sum + countTokens(each) - promptTokens, 0);
  const nameTokens = named / sample.length;
  const tokens = runTokens({ products, productsPerPrompt, promptTokens, nameTokens, answerTokens });
  const tokensPerPrompt = tokens.inputTokens / tokens.prompts;
  return { text, tokensPerPrompt, ...tokens, cost: costs(tokens, prices) };
}
// #endregion dry-run

function promptText({ system, turns, guide }: Prompt): string {
  return [system, ...turns.map((turn) => turn.text), guide].filter((part) => part !== '').join('\n\n');
}
