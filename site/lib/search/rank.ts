import { fold } from './fold.ts';
import type { MatchingTerm } from './matching-terms.ts';
import { fields, type SearchIndex } from './search-index.ts';

/** A document that a query found. */
export interface SearchHit {
  /** The document's number in the index. */
  readonly document: number;
  readonly score: number;
  /** How many of the query's words it has. */
  readonly words: number;
}

interface Tally {
  score: number;
  words: number;
  inTitle: number;
}

/** By field: the title, a keyword that is another document's title, the detail, any other keyword. */
const fieldWeights = [1, 0.7, 0.55, 0.35];

/**
 * Ranks the documents that have enough of a query's words.
 *
 * A word counts by how rare it is and by the best place where it stands; a title counts more the more of it was asked
 * for, and more again when it holds the query as it was typed.
 *
 * @param index The index.
 * @param query What the reader typed.
 * @param matches For each word of the query, the terms that it may mean.
 * @param least How many of the words a document must have.
 * @returns The documents, best first, and in their own order when equal.
 */
export function rank(
  index: SearchIndex,
  query: string,
  matches: readonly MatchingTerm[][],
  least: number,
): SearchHit[] {
  const tallies = new Map<number, Tally>();
  for (const match of matches) addWord(tallies, index, bestPlaces(index, match));
  const phrase = fold(query.trim());
  const hits: SearchHit[] = [];
  for (const [document, tally] of tallies)
    if (tally.words >= least)
      hits.push({ document, score: finalScore(index, document, tally, phrase), words: tally.words });
  return hits.sort((a, b) => b.score - a.score || a.document - b.document);
}

/** The best weight of a word in each document that has it, and the field that gives it. */
function bestPlaces(index: SearchIndex, match: readonly MatchingTerm[]): Map<number, [number, number]> {
  const best = new Map<number, [weight: number, field: number]>();
  for (const { term, quality } of match)
    for (const place of index.places.get(term) ?? []) {
      const field = place & 3;
      const weight = quality * (fieldWeights[field] ?? 0);
      const document = place >> 2;
      if (weight > (best.get(document)?.[0] ?? 0)) best.set(document, [weight, field]);
    }
  return best;
}

function addWord(tallies: Map<number, Tally>, index: SearchIndex, best: Map<number, [number, number]>): void {
  const rarity = Math.log(1 + index.documents.length / best.size);
  for (const [document, [weight, field]] of best) {
    const tally = tallies.get(document) ?? { score: 0, words: 0, inTitle: 0 };
    tally.score += weight * rarity;
    tally.words++;
    if (field === fields.title) tally.inTitle++;
    tallies.set(document, tally);
  }
}

function finalScore(index: SearchIndex, number: number, tally: Tally, phrase: string): number {
  const document = index.documents[number];
  if (document === undefined) return 0;
  const share = Math.min(1, tally.inTitle / document.titleWords);
  const title = fold(document.title);
  const isPhrase = tally.words > 1 && title.includes(phrase);
  return tally.score * document.boost * (1 + 0.4 * share ** 2 + (isPhrase ? 0.3 : 0));
}
