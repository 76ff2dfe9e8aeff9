import { stemmer } from 'stemmer';
import { functionWords } from '../../reading/function-words.ts';

/** A word, or an identifier with its marks, such as `tf.lite.Interpreter`. */
const word = /[\p{L}\p{N}]+(?:[._/:'’-][\p{L}\p{N}]+)*/gu;
/** A part of an identifier: `Gradient` and `Tape` of `GradientTape`. */
const part = /\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{Lo}+|\p{N}+/gu;
const version = /^\d+\.\d+(?=\.)/;
/** How many stems are remembered. */
const stemsKept = 50_000;
const stems = new Map<string, string>();

/**
 * The terms that a text is found by: the stems of its words, and for an identifier both the whole and its parts.
 *
 * @param text Any text; its language is taken to be English.
 * @returns The terms in the order of the text, each as often as it stands there; function words are left out.
 */
export function searchTerms(text: string): string[] {
  const terms: string[] = [];
  for (const [found] of text.matchAll(word)) {
    const lower = found.toLowerCase();
    if (functionWords.has(lower)) continue;
    terms.push(stemOf(lower));
    const parts = found.match(part) ?? [];
    if (parts.length < 2) continue;
    const line = version.exec(lower)?.[0];
    if (line !== undefined) terms.push(line);
    for (const piece of parts) {
      const key = piece.toLowerCase();
      if (key.length > 1 && !functionWords.has(key)) terms.push(stemOf(key));
    }
  }
  return terms;
}

function stemOf(lower: string): string {
  const known = stems.get(lower);
  if (known !== undefined) return known;
  const stem = /^[a-z]+$/.test(lower) ? stemmer(lower) : lower;
  if (stems.size >= stemsKept) stems.clear();
  stems.set(lower, stem);
  return stem;
}
