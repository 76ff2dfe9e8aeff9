import { seededRandom } from '../random.ts';
import type { TokenRate } from './estimate-tokens.ts';
import type { TokenCounter } from './token-counter.ts';
import { writePrompt } from './write-prompt.ts';

/** How many words the two prompts have that the rate is measured by. */
const [fewWords, manyWords] = [0, 1_000];

/**
 * Measures how many tokens a model makes of our prompts: counts one prompt without its notes and one with many of them.
 *
 * @param count Counts as the service does.
 * @returns The rate for `drawPrompts()`, for which two counts are enough.
 * @throws {unknown} What the counter throws.
 */
export async function calibrateTokens(
  count: TokenCounter,
  signal?: AbortSignal,
): Promise<Required<TokenRate>> {
  const prompt = writePrompt(1_000, seededRandom('calibration'));
  const [short, long] = [prompt.withWords(fewWords), prompt.withWords(manyWords)];
  const shortTokens = await count(short, signal);
  const longTokens = await count(long, signal);
  const charactersPerToken = (long.length - short.length) / (longTokens - shortTokens);
  return { charactersPerToken, frameTokens: shortTokens - short.length / charactersPerToken };
}
