import { estimateTokens, type TokenRate } from './estimate-tokens.ts';
import { planPrompt } from './plan-prompt.ts';
import type { Prompt } from './prompt.ts';
import type { PromptLengths } from './prompt-lengths.ts';

/**
 * Makes prompts whose lengths are drawn, as near to them as whole words come by a rate of tokens.
 *
 * What the service counts differs by as much as the rate is wrong; `fitPrompts()` is exact, and asks the service.
 *
 * @param lengths How long they are to be.
 * @param rate How many tokens so many characters are.
 * @returns Makes the prompt of a number: always the same one, so that several machines can share a run.
 * @throws {RangeError} When called, if nothing lies between the limits of the lengths.
 *
 * @example
 * ```ts
 * import { drawPrompts } from '@outcrop/snippets/benchmarking';
 *
 * const promptOf = drawPrompts({
 *   seed: 'a run',
 *   inputTokens: { mean: 500, standardDeviation: 25 },
 *   outputTokens: { mean: 1_000, standardDeviation: 100 },
 * });
 * console.assert(promptOf(7).text === promptOf(7).text);
 * console.assert(promptOf(7).text !== promptOf(8).text);
 * ```
 */
export function drawPrompts(lengths: PromptLengths, rate: TokenRate = {}): (index: number) => Prompt {
  return (index) => {
    const { text, ...asked } = planPrompt(index, lengths, rate);
    const over = (words: number) => estimateTokens(text.withWords(words), rate) - asked.inputTokensAsked;
    const enough = fewestWords((words) => over(words) >= 0);
    const words = over(enough) > -over(enough - 1) ? enough - 1 : enough;
    return { ...asked, text: text.withWords(words) };
  };
}

/** The least number of words that are enough; more are always enough too. */
function fewestWords(isEnough: (words: number) => boolean): number {
  let most = 1;
  while (!isEnough(most)) most *= 2;
  let least = 0;
  while (least < most) {
    const middle = (least + most) >>> 1;
    if (isEnough(middle)) most = middle;
    else least = middle + 1;
  }
  return most;
}
