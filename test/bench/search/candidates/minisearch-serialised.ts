import MiniSearch from 'minisearch';
import type { Candidate } from '../candidate.ts';
import { miniSearchOptions } from './minisearch-options.ts';

/** MiniSearch with its index built beforehand. */
export const start: Candidate['start'] = async (data) => {
  const index = MiniSearch.loadJSON((await data?.text()) ?? '', miniSearchOptions);
  return (query) => index.search(query).map((hit) => hit['title']);
};
