import type { TextLength } from './filler-text.ts';

const numerals = ['one', 'two', 'three', 'four', 'five'];

/**
 * Reads from a prompt how long its answer is to be.
 *
 * @param prompt The prompt, such as "Describe the sea in 50 words", "in two sentences" or "in 1000 tokens".
 */
export function requestedLength(prompt: string): TextLength {
  const words = /\b(?<count>\d{1,4})[ -]words?\b/i.exec(prompt)?.groups?.count;
  const sentences = /\b(?<count>one|two|three|four|five|[1-9]\d?)[ -]sentences?\b/i.exec(prompt)?.groups
    ?.count;
  const tokens = /\b(?<count>\d{1,5})[ -](?:output )?tokens?\b/i.exec(prompt)?.groups?.count;
  return {
    tokens: tokens === undefined ? undefined : Number(tokens),
    words: words === undefined ? undefined : Number(words),
    sentences:
      sentences === undefined
        ? undefined
        : numerals.indexOf(sentences.toLowerCase()) + 1 || Number(sentences),
  };
}
