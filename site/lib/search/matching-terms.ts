import { editDistance } from './edit-distance.ts';
import { isCjk } from './words.ts';

/** A term of the index that a word of the query may mean. */
export interface MatchingTerm {
  readonly term: string;
  /** From 1 for the word itself down to 0. */
  readonly quality: number;
  /** The slips of the keyboard between the two; 0 for the word itself and for words that it begins. */
  readonly slips: number;
}

/**
 * The terms that equal a word or begin with it.
 *
 * @param word A folded word of the query.
 * @param all The terms of the index.
 * @returns The terms; a longer one is worth less, as more of it was not asked for.
 */
export function exactTerms(word: string, all: Iterable<string>): MatchingTerm[] {
  const found: MatchingTerm[] = [];
  for (const term of all) {
    if (!term.startsWith(word)) continue;
    const quality = term === word ? 1 : 0.4 + 0.4 * (word.length / term.length);
    found.push({ term, quality, slips: 0 });
  }
  return found;
}

/**
 * The terms that a word may mean when it was typed with slips.
 *
 * Four letters bear one slip, eight bear two. Numbers bear none: S71946 and S71947 are two sessions, not a typing
 * error.
 *
 * @param word A folded word of the query.
 * @param all The terms of the index.
 * @param asBeginning Whether the word may still be unfinished.
 * @returns The terms, the word itself and those that begin with it left out.
 */
export function misspeltTerms(word: string, all: Iterable<string>, asBeginning: boolean): MatchingTerm[] {
  const most = slipsAllowed(word);
  if (most === 0) return [];
  const found: MatchingTerm[] = [];
  const letters = letterSet(word);
  for (const term of all) {
    if (term.length < word.length - most || term.startsWith(word)) continue;
    // Each slip takes away at most one letter of the word, so most terms need no closer look.
    if (countBits(letters & ~letterSet(term)) > most) continue;
    const slips = editDistance(word, term, most, false);
    if (slips <= most) found.push({ term, quality: 0.6 - 0.15 * slips, slips });
    else if (asBeginning && word.length > 4 && editDistance(word, term, 1, true) === 1)
      found.push({ term, quality: 0.3 * (word.length / term.length), slips: 1 });
  }
  return found;
}

function slipsAllowed(word: string): number {
  if (word.length < 4 || /\d/.test(word) || isCjk(word)) return 0;
  return word.length < 8 ? 1 : 2;
}

function letterSet(word: string): number {
  let set = 0;
  for (let at = 0; at < word.length; at++) set |= 1 << (word.charCodeAt(at) & 31);
  return set;
}

function countBits(set: number): number {
  let rest = set;
  let count = 0;
  for (; rest !== 0; rest &= rest - 1) count++;
  return count;
}
