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
  const tally = new Tally(index.documents.length);
  for (const match of matches) tally.addWord(index, match);
  const phrase = fold(query.trim());
  const hits: SearchHit[] = [];
  for (let document = 0; document < index.documents.length; document++) {
    const words = tally.words[document] ?? 0;
    if (words > 0 && words >= least)
      hits.push({ document, words, score: score(index, document, tally, phrase) });
  }
  return hits.sort((a, b) => b.score - a.score || a.document - b.document);
}

/** What each document has of a query. One letter may match thousands of places, so it is kept in flat arrays. */
class Tally {
  readonly scores: Float64Array;
  readonly words: Uint8Array;
  readonly wordsInTitle: Uint8Array;

  constructor(documents: number) {
    this.scores = new Float64Array(documents);
    this.words = new Uint8Array(documents);
    this.wordsInTitle = new Uint8Array(documents);
  }

  /** Adds the best place of a word in each document that has it. */
  addWord(index: SearchIndex, match: readonly MatchingTerm[]): void {
    const best = new Float64Array(this.scores.length);
    const inTitle = new Uint8Array(this.scores.length);
    const found: number[] = [];
    for (const { term, quality } of match)
      for (const place of index.places.get(term) ?? []) {
        const document = place >> 2;
        const field = place & 3;
        const weight = quality * (fieldWeights[field] ?? 0);
        const before = best[document] ?? 0;
        if (before === 0) found.push(document);
        if (weight <= before) continue;
        best[document] = weight;
        inTitle[document] = field === fields.title ? 1 : 0;
      }
    const rarity = Math.log(1 + this.scores.length / found.length);
    for (const document of found) {
      this.scores[document] = (this.scores[document] ?? 0) + (best[document] ?? 0) * rarity;
      this.words[document] = (this.words[document] ?? 0) + 1;
      this.wordsInTitle[document] = (this.wordsInTitle[document] ?? 0) + (inTitle[document] ?? 0);
    }
  }
}

function score(index: SearchIndex, number: number, tally: Tally, phrase: string): number {
  const document = index.documents[number];
  if (document === undefined) return 0;
  const share = Math.min(1, (tally.wordsInTitle[number] ?? 0) / document.titleWords);
  const isPhrase = (tally.words[number] ?? 0) > 1 && fold(document.title).includes(phrase);
  return (tally.scores[number] ?? 0) * document.boost * (1 + 0.4 * share ** 2 + (isPhrase ? 0.3 : 0));
}
