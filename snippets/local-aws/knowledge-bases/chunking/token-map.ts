import { splitTokens } from '../../tokens/split-tokens.ts';

/** The end of a sentence or of a line. */
const sentenceEnd = /[.!?]["'”’)\]]*(?=\s)|\n/g;

/** A text's tokens and sentences, by which it can be cut. */
export interface TokenMap {
  text: string;
  /** Where each token ends in the text; the first number is 0. */
  ends: Uint32Array;
  /** Where a sentence ends, as numbers of tokens, ascending; the last one is that of all tokens. */
  sentenceEnds: number[];
}

/** Finds the places at which a text can be cut. */
export function tokenMap(text: string): TokenMap {
  const tokens = splitTokens(text);
  const ends = new Uint32Array(tokens.length + 1);
  for (const [index, token] of tokens.entries()) ends[index + 1] = (ends[index] ?? 0) + token.length;
  const sentenceEnds: number[] = [];
  let count = 0;
  for (const { index, 0: mark } of text.matchAll(sentenceEnd)) {
    while ((ends[count] ?? text.length) < index + mark.length) count++;
    if (sentenceEnds.at(-1) !== count) sentenceEnds.push(count);
  }
  if (sentenceEnds.at(-1) !== tokens.length) sentenceEnds.push(tokens.length);
  return { text, ends, sentenceEnds };
}

/** A part of a text, as numbers of tokens: its first one, and the one after its last. */
export interface TokenRange {
  start: number;
  end: number;
}

/** The text of a range, without white space around it. */
export function textOfRange({ text, ends }: TokenMap, { start, end }: TokenRange): string {
  return text.slice(ends[start], ends[end]).trim();
}
