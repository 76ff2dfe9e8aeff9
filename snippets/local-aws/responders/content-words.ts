import { functionWords } from '../reading/function-words.ts';

/**
 * The words of a text that carry its meaning: each once, as it is written first, in the order of the text.
 *
 * @param text Any text; its language is taken to be English.
 * @returns The words, function words such as "the" left out.
 */
export function contentWords(text: string): string[] {
  const words = new Map<string, string>();
  for (const [word] of text.matchAll(/\p{L}[\p{L}\p{N}'’-]*/gu)) {
    const key = word.toLowerCase();
    if (key.length > 1 && !functionWords.has(key) && !words.has(key)) words.set(key, word);
  }
  return [...words.values()];
}
