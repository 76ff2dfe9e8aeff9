import { fold } from './fold.ts';
import { isCjk, pairs, words } from './words.ts';

const hump = /(?<=[\p{Ll}\d])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;
const seam = /[-.:&/]/;
/** Parts of words with fewer letters mean too little to be found. */
export const shortestPart = 3;

/**
 * The terms under which a text is found.
 *
 * Beside its words these are the parts of words in camel case ("FlexAttention" is found by "attention"), compounds
 * written together ("CUDA-X" by "cudax"), the number of a code ("S71946" by "71946"), and the pairs of characters of a
 * run without spaces.
 *
 * @param text Any text.
 * @returns Folded terms, each once.
 *
 * @example
 * ```ts
 * terms('CUDA-X'); // Set { 'cuda', 'x', 'cudax' }
 * ```
 */
export function terms(text: string): Set<string> {
  const found = new Set<string>();
  let compound = '';
  let end = -1;
  for (const { text: raw, start } of words(text)) {
    const isJoined = start === end + 1 && seam.test(text.charAt(end));
    compound = isJoined ? compound + raw : raw;
    end = start + raw.length;
    addWord(found, raw);
    if (isJoined) found.add(term(compound));
  }
  return found;
}

/**
 * A word as it stands in the index: folded, and without apostrophes.
 *
 * @param word A word of a text or of a query.
 * @returns Its term: "whats" for "What’s".
 */
export function term(word: string): string {
  return fold(word).replaceAll("'", '');
}

function addWord(found: Set<string>, raw: string): void {
  if (isCjk(raw)) {
    addRun(found, fold(raw));
    return;
  }
  found.add(term(raw));
  // Only a word with a capital, a digit or an apostrophe after its first letter can have parts.
  if (/.[A-Z\d'’]|[^\0-\x7f]/.test(raw)) for (const part of parts(raw)) found.add(fold(part));
}

function addRun(found: Set<string>, run: string): void {
  for (const pair of pairs(run)) found.add(pair);
  // A search for one character looks for terms that begin with it, and no pair begins with the last.
  found.add([...run].at(-1) ?? run);
}

function parts(raw: string): string[] {
  const number = /^\p{L}+(\d{4,})/u.exec(raw)?.[1];
  const pieces = raw.split(/['’]/).flatMap((piece) => [piece, ...piece.split(hump)]);
  if (number) pieces.push(number);
  return pieces.filter((piece) => piece.length >= shortestPart);
}
