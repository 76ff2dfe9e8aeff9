import MiniSearch from 'minisearch';
import type { Candidate } from '../candidate.ts';
import { type FlatDocument, miniSearchOptions } from './minisearch-options.ts';

/** MiniSearch with its index built in the browser, from documents as rows of columns. */
export const start: Candidate['start'] = async (data) => {
  const rows: [string, string, string, string][] = await data?.json();
  const documents = rows.map(([title, detail, keywords, path], id) => ({
    id,
    title,
    detail,
    keywords,
    path,
  }));
  const index = new MiniSearch<FlatDocument>(miniSearchOptions);
  index.addAll(documents);
  return (query) => index.search(query).map((hit) => hit['title']);
};
