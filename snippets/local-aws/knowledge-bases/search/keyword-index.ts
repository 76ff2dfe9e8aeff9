import MiniSearch from 'minisearch';
import { searchTerms } from './search-terms.ts';

/** Texts that can be found by their words. */
export class KeywordIndex {
  readonly #index = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: searchTerms,
    processTerm: (term) => term,
  });

  constructor(texts: readonly string[]) {
    this.#index.addAll(texts.map((text, id) => ({ id, text })));
  }

  /**
   * Finds the texts that have any word of a query.
   *
   * @returns The score of each by its place, greater than 0: BM25+, in which rare words count for more.
   */
  scores(query: string): Map<number, number> {
    return new Map(this.#index.search(query).map(({ id, score }): [number, number] => [id, score]));
  }
}
