import { IndexReader } from '../../../../site/lib/search/index-reader.ts';
import { search } from '../../../../site/lib/search/search.ts';
import type { Candidate } from '../candidate.ts';

/** The hub's own engine and index, but waiting for all of it: what reading it as it comes is worth. */
export const start: Candidate['start'] = async (data) => {
  const reader = new IndexReader();
  for (const line of ((await data?.text()) ?? '').split('\n')) reader.read(line);
  const { index } = reader;
  return (query) =>
    search(index, query).hits.flatMap(({ document }) => index.documents[document]?.title ?? []);
};
