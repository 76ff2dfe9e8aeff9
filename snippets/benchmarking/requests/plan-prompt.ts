import { seededRandom } from '../random.ts';
import { drawLength } from './draw-length.ts';
import { estimateTokens, type TokenRate } from './estimate-tokens.ts';
import type { Prompt } from './prompt.ts';
import type { PromptLengths } from './prompt-lengths.ts';
import { type PromptText, writePrompt } from './write-prompt.ts';

/**
 * Draws what the prompt of a number is to be, before its text has its length.
 *
 * @param index The prompt's number; each has numbers of its own, so that prompts can be made in any order.
 * @param rate Tells how long an instruction is that nothing follows.
 */
export function planPrompt(
  index: number,
  { seed, inputTokens, outputTokens }: PromptLengths,
  rate: TokenRate,
): Omit<Prompt, 'text'> & { text: PromptText } {
  const random = seededRandom(seed, 'prompt', index);
  const outputTokensAsked = drawLength(outputTokens, random);
  const text = writePrompt(outputTokensAsked, random);
  const min = Math.max(estimateTokens(text.withWords(0), rate), inputTokens.min ?? 1);
  return { inputTokensAsked: drawLength({ ...inputTokens, min }, random), outputTokensAsked, text };
}
