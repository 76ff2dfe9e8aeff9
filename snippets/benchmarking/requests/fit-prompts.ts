import { calibrateTokens } from './calibrate-tokens.ts';
import { estimateTokens, type TokenRate } from './estimate-tokens.ts';
import { planPrompt } from './plan-prompt.ts';
import type { Prompt } from './prompt.ts';
import type { PromptLengths } from './prompt-lengths.ts';
import type { TokenCounter } from './token-counter.ts';
import type { PromptText } from './write-prompt.ts';

/** How often the length of a prompt is corrected at most; two or three times is usual. */
const mostTries = 8;

/**
 * Makes prompts that the service counts to be exactly as long as drawn, or as near to it as whole words allow.
 *
 * It asks the service some times for each prompt, so it belongs before a run.
 *
 * @param prompts How many to make.
 * @param lengths How long they are to be.
 * @param count Counts as the service does.
 * @param signal Ends it early.
 * @throws {unknown} What the counter throws.
 */
export async function fitPrompts(
  prompts: number,
  lengths: PromptLengths,
  count: TokenCounter,
  signal?: AbortSignal,
): Promise<Prompt[]> {
  const rate = await calibrateTokens(count, signal);
  const fitted: Prompt[] = [];
  for (let index = 0; index < prompts; index++) {
    const { text, ...asked } = planPrompt(index, lengths, rate);
    fitted.push({ ...asked, text: await fitText(text, asked.inputTokensAsked, rate, count, signal) });
  }
  return fitted;
}

/** Corrects the number of words by the tokens that are missing, and keeps the nearest. */
async function fitText(
  text: PromptText,
  tokens: number,
  rate: TokenRate,
  count: TokenCounter,
  signal: AbortSignal | undefined,
): Promise<string> {
  const tokensPerWord =
    (estimateTokens(text.withWords(1_000), rate) - estimateTokens(text.withWords(0), rate)) / 1_000;
  const nearest = { text: '', error: Infinity };
  // The most words that are known to be too few, and the fewest that are known to be too many.
  let [few, many] = [-1, Infinity];
  let words = Math.round((tokens - estimateTokens(text.withWords(0), rate)) / tokensPerWord);
  for (let tries = 0; tries < mostTries && many - few > 1 && nearest.error > 0; tries++) {
    words = Math.min(Math.max(words, few + 1), many - 1);
    const tryout = text.withWords(words);
    const missing = tokens - (await count(tryout, signal));
    if (Math.abs(missing) < nearest.error) Object.assign(nearest, { text: tryout, error: Math.abs(missing) });
    if (missing > 0) few = words;
    else many = words;
    words += Math.round(missing / tokensPerWord);
  }
  return nearest.text;
}
