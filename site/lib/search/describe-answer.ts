import type { SearchAnswer } from './search.ts';

/**
 * One sentence on what a search found, for the eye and for screen readers.
 *
 * @param query What the reader typed.
 * @param answer What was found.
 * @param shown How many of the results are shown.
 * @param isComplete Whether the index has arrived to its end.
 * @returns The sentence.
 */
export function describeAnswer(
  query: string,
  answer: SearchAnswer,
  shown: number,
  isComplete: boolean,
): string {
  const count = answer.hits.length;
  if (count === 0) return isComplete ? `Nothing found for “${query}”` : 'Searching…';
  const results = count === 1 ? '1 result' : `${count} results`;
  const part = count > shown ? `, the best ${shown} shown` : '';
  if (!isComplete) return `${results} so far`;
  if (answer.isPartial) return `Nothing has all of the words; ${results} with some of them${part}`;
  if (answer.corrected)
    return `Nothing has “${query}”; ${results} for “${answer.corrected}” and the like${part}`;
  return results + part;
}
