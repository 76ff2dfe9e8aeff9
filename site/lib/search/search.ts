import { exactTerms, type MatchingTerm, misspeltTerms } from './matching-terms.ts';
import { rank, type SearchHit } from './rank.ts';
import type { SearchIndex } from './search-index.ts';
import { term } from './terms.ts';
import { isCjk, pairs, words } from './words.ts';

/** What a query found. */
export interface SearchAnswer {
  /** Best first. */
  readonly hits: readonly SearchHit[];
  /** The folded beginnings of words that made the hits, to be marked in them. */
  readonly matched: readonly string[];
  /** The query as it was probably meant, when a word of it is in no document as it was typed. */
  readonly corrected: string | undefined;
  /** Whether no document has all of the words, so that the hits have only some. */
  readonly isPartial: boolean;
}

// Said in questions, and no help in telling one session from another.
const fillers = new Set(
  'a an and are at by for from how in is it of on or the to what when where who why with'.split(' '),
);

/**
 * Searches an index.
 *
 * A document must have every word of the query, or a word that it begins. When none does, words with slips of the
 * keyboard count too; when there is still none, the documents with most of the words are found.
 *
 * @param index The index.
 * @param query What the reader typed.
 * @param isComplete Whether the index is; until then a word that is not found may still come, and is not guessed at.
 * @returns The documents found, best first.
 *
 * @example
 * ```ts
 * search(index, 'pytroch').corrected; // 'pytorch'
 * ```
 */
export function search(index: SearchIndex, query: string, isComplete = true): SearchAnswer {
  const asked = queryWords(query);
  const exact = asked.map((word) => exactTerms(word, index.places.keys()));
  const hits = rank(index, query, exact, asked.length);
  const isDone = hits.length > 0 || asked.length === 0 || !isComplete;
  if (isDone) return { hits, matched: asked, corrected: undefined, isPartial: false };
  return searchLoosely(index, query, asked, exact);
}

function searchLoosely(
  index: SearchIndex,
  query: string,
  asked: readonly string[],
  exact: readonly MatchingTerm[][],
): SearchAnswer {
  const misspelt = asked.map((word, at) => misspeltTerms(word, index.places.keys(), at === asked.length - 1));
  // A word that stands somewhere as it was typed is taken at its word first.
  const doubted = exact.map((found, at) => (found.length > 0 ? found : (misspelt[at] ?? [])));
  const loose = exact.map((found, at) => [...found, ...(misspelt[at] ?? [])]);
  let used = doubted;
  let least = asked.length;
  let hits = rank(index, query, used, least);
  if (hits.length === 0) used = loose;
  for (; hits.length === 0 && least > 0; least--) hits = rank(index, query, used, least);
  const slips = used.flat().filter((match) => match.slips > 0);
  return {
    hits,
    matched: [...asked, ...slips.map((match) => match.term)],
    corrected: hits[0] && correction(index, hits[0].document, asked, used),
    isPartial: hits[0] !== undefined && hits[0].words < asked.length,
  };
}

/** The folded words of a query; a run without spaces counts as its pairs of characters. */
function queryWords(query: string): string[] {
  const folded = words(query).map(({ text }) => term(text));
  const telling = folded.filter((word) => !fillers.has(word));
  const asked = telling.length > 0 ? telling : folded;
  return [...new Set(asked.flatMap((word) => (isCjk(word) ? pairs(word) : word)))];
}

/** The query in the words of the best hit, when that has none of the words as they were typed. */
function correction(
  index: SearchIndex,
  best: number,
  asked: readonly string[],
  used: readonly MatchingTerm[][],
): string | undefined {
  const isInBest = ({ term }: MatchingTerm): boolean =>
    index.places.get(term)?.some((place) => place >> 2 === best) === true;
  const meant = asked.map((word, at) => {
    const [likeliest] = (used[at] ?? []).filter(isInBest).sort((a, b) => b.quality - a.quality);
    return likeliest === undefined || likeliest.slips === 0 ? word : likeliest.term;
  });
  const text = meant.join(' ');
  return text === asked.join(' ') ? undefined : text;
}
