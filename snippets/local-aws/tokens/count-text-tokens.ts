import { splitTokens } from './split-tokens.ts';

const partLength = 65_536;

/**
 * Counts the tokens of text as `splitTokens` cuts them, a part at a time, so that a long text does not need their list.
 *
 * Where two parts meet, a token may be counted as two.
 */
export function countTextTokens(text: string): number {
  if (text.length <= partLength) return splitTokens(text).length;
  let tokens = 0;
  for (let start = 0; start < text.length; start += partLength) {
    tokens += splitTokens(text.slice(start, start + partLength)).length;
  }
  return tokens;
}
