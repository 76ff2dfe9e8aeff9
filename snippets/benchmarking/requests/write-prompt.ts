import type { Random } from '../random.ts';
import { sourceSentences } from './source-sentences.ts';

/** A prompt that can be made longer or shorter by the word. */
export interface PromptText {
  /** What it says with so many words of the source text, after its instruction. */
  withWords(words: number): string;
}

/**
 * Writes the text of a prompt: what to do, and notes to do it with, in an order that chance gives.
 *
 * @param outputTokens How long the answer is to be. A model keeps to it roughly; the bound of the request is exact.
 */
export function writePrompt(outputTokens: number, random: Random): PromptText {
  const instruction =
    `Write an essay of ${outputTokens} tokens about the notes below. ` +
    'Do not stop before you have written that much; when the notes are used up, go on in their manner.';
  const words: string[] = [];
  return {
    withWords(count) {
      while (words.length < count) words.push(...shuffled(sourceSentences, random).join(' ').split(' '));
      return count > 0 ? `${instruction}\n\n${words.slice(0, count).join(' ')}` : instruction;
    },
  };
}

/** Fisher and Yates. */
function shuffled<T>(values: readonly T[], random: Random): T[] {
  const left = [...values];
  const drawn: T[] = [];
  while (left.length > 0) drawn.push(...left.splice(Math.floor(random() * left.length), 1));
  return drawn;
}
