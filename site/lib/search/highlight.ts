import { shortestPart, term } from './terms.ts';
import { isCjk, type Word, words } from './words.ts';

const startsPart = /[\p{Lu}\d]/u;

/** A piece of a text, marked or not. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/**
 * Cuts a text into the pieces that a query found and the rest.
 *
 * @param text The text as it is shown.
 * @param matched Folded beginnings of words, as a search answers them.
 * @returns The pieces in order; together they are the text.
 *
 * @example
 * ```ts
 * highlight('CUDA Python', ['pyth']);
 * // [{ text: 'CUDA ', isMarked: false }, { text: 'Pyth', isMarked: true }, { text: 'on', isMarked: false }]
 * ```
 */
export function highlight(text: string, matched: readonly string[]): Piece[] {
  const marks = new Array<boolean>(text.length).fill(false);
  for (const word of words(text))
    for (const match of matched) for (const [start, end] of spans(word, match)) marks.fill(true, start, end);
  const pieces: Piece[] = [];
  for (let start = 0, end = 0; start < text.length; start = end) {
    const isMarked = marks[start] === true;
    end = marks.indexOf(!isMarked, start);
    if (end === -1) end = text.length;
    pieces.push({ text: text.slice(start, end), isMarked });
  }
  return pieces;
}

/** Where a match begins a word or a part of it; anywhere in a run without spaces. */
function* spans({ text, start }: Word, match: string): Generator<[start: number, end: number]> {
  const folded = term(text);
  // When folding changed the length, places in the two texts differ: then the whole word is marked.
  if (folded.length !== text.length) {
    if (folded.startsWith(match)) yield [start, start + text.length];
    return;
  }
  for (let at = folded.indexOf(match); at !== -1; at = folded.indexOf(match, at + 1))
    if (at === 0 || isCjk(text) || (match.length >= shortestPart && startsPart.test(text.charAt(at))))
      yield [start + at, start + at + match.length];
}
