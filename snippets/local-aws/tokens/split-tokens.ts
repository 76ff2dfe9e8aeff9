/** A word's start or a part of it with the space before, a mark, or a run of white space. */
const token = / ?[\p{L}\p{N}]{1,5}|[^\p{L}\p{N}\s]|\s+/gu;

/**
 * Splits text into the tokens of the simulated models: about four characters of English each.
 *
 * @returns The tokens; joined, they are the text again.
 *
 * @example
 * ```ts
 * import { splitTokens } from '@outcrop/snippets/local-aws';
 *
 * console.assert(splitTokens('Two tokens!').join('|') === 'Two| token|s|!');
 * ```
 */
export function splitTokens(text: string): string[] {
  return text.match(token) ?? [];
}
