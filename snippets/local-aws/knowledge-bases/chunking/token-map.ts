import { splitTokens } from '../../tokens/split-tokens.ts';

/** The end of a sentence or of a line. */
const sentenceEnd = /[.!?]["'”’)\]]*(?=\s)|\n/g;

/** How much of a text is split at once. */
const partLength = 65_536;

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
  const ends = tokenEnds(text);
  const last = ends.length - 1;
  const sentenceEnds: number[] = [];
  let count = 0;
  for (const { index, 0: mark } of text.matchAll(sentenceEnd)) {
    while ((ends[count] ?? text.length) < index + mark.length) count++;
    if (sentenceEnds.at(-1) !== count) sentenceEnds.push(count);
  }
  if (sentenceEnds.at(-1) !== last) sentenceEnds.push(last);
  return { text, ends, sentenceEnds };
}

/** A part at a time, so that a long text does not need the list of its tokens; where two meet, one may become two. */
function tokenEnds(text: string): Uint32Array {
  const ends = [0];
  let end = 0;
  for (let start = 0; start < text.length; start += partLength) {
    for (const token of splitTokens(text.slice(start, start + partLength))) {
      end += token.length;
      ends.push(end);
    }
  }
  return Uint32Array.from(ends);
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
