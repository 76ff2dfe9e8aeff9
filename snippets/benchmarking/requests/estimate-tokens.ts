/** How a number of tokens follows from a number of characters. */
export interface TokenRate {
  /** @default 4 */
  charactersPerToken?: number;
  /** What the template of the model adds to every prompt. @default 0 */
  frameTokens?: number;
}

/**
 * Guesses how many tokens a text has. Only the service knows; measure the rate with `calibrateTokens()`.
 *
 * @see https://platform.openai.com/tokenizer on the four characters of a token of common English
 */
export function estimateTokens(
  text: string,
  { charactersPerToken = 4, frameTokens = 0 }: TokenRate = {},
): number {
  return Math.round(text.length / charactersPerToken + frameTokens);
}
