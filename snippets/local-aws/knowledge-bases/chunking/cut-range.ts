import type { TokenMap, TokenRange } from './token-map.ts';

/** How to cut. */
export interface CutSizes {
  /** The most tokens of a piece. */
  maxTokens: number;
  /** The most tokens of a piece that the next one repeats. */
  overlapTokens: number;
}

/**
 * Cuts a part of a text into pieces, at the ends of sentences wherever one is in reach.
 *
 * A piece begins with the last whole sentences of the one before it, as many as the overlap has room for
 * without breaking the next one. A sentence that is longer than a piece is cut by its tokens.
 *
 * @returns The pieces, in order; together they cover the range.
 */
export function cutRange(
  { sentenceEnds }: TokenMap,
  range: TokenRange,
  { maxTokens, overlapTokens }: CutSizes,
): TokenRange[] {
  const pieces: TokenRange[] = [];
  let { start } = range;
  let covered = start;
  while (covered < range.end) {
    const limit = start + maxTokens;
    const inReach = lastUpTo(sentenceEnds, limit);
    const atSentence = inReach > covered;
    covered = limit >= range.end ? range.end : atSentence ? inReach : limit;
    pieces.push({ start, end: covered });
    const earliest = Math.max(start + 1, covered - overlapTokens);
    start = atSentence ? firstFrom(sentenceEnds, earliest) : earliest;
    // An overlap that would break the next sentence apart is left out.
    if (atSentence && lastUpTo(sentenceEnds, start + maxTokens) <= covered) start = covered;
  }
  return pieces;
}

/** The last of ascending numbers that is not above a limit, or -1. */
function lastUpTo(numbers: readonly number[], limit: number): number {
  return numbers[placeOf(numbers, limit + 1) - 1] ?? -1;
}

/** The first of ascending numbers that is not below a limit, or infinity. */
function firstFrom(numbers: readonly number[], limit: number): number {
  return numbers[placeOf(numbers, limit)] ?? Number.POSITIVE_INFINITY;
}

/** How many of ascending numbers are below a limit. */
function placeOf(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
