import type { Options } from 'minisearch';

/** A document as MiniSearch is given it. */
export interface FlatDocument {
  id: number;
  title: string;
  detail: string;
  keywords: string;
  path: string;
}

/** MiniSearch set up to do what the hub's search does: weights, beginnings of words, slips, all words. */
export const miniSearchOptions: Options<FlatDocument> = {
  fields: ['title', 'detail', 'keywords'],
  storeFields: ['title', 'detail', 'path'],
  searchOptions: { boost: { title: 3, detail: 1.5 }, prefix: true, fuzzy: 0.2, combineWith: 'AND' },
};
