/**
 * Estimates the tokens of a text.
 *
 * @param text The text.
 * @returns A token for every four characters: near enough for English, too few for other scripts and for code.
 */
export function estimateTokens(text: string): number {
  return Math.ceil(text.length / 4);
}
