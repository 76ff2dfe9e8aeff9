import { IndexReader } from '../../../../site/lib/search/index-reader.ts';
import { result } from '../../../../site/lib/search/result.ts';
import { type SearchAnswer, search } from '../../../../site/lib/search/search.ts';
import { getSearchIndex } from '../../../../site/loaders/search-index.node.ts';

/** Reads an index file as the browser does. */
export function readIndex(text: string): IndexReader {
  const reader = new IndexReader();
  for (const line of text.split('\n')) reader.read(line);
  return reader;
}

const published = await getSearchIndex();

/** The site's own index, from its published text. */
export const siteIndex = readIndex(published.text);

/** What the site's own search finds. */
export function find(query: string): SearchAnswer {
  return search(siteIndex.index, query);
}

/** The first results of the site's own search as `Kind: Title`. */
export function top(query: string, count: number): string[] {
  const { hits, matched } = find(query);
  return hits.slice(0, count).map(({ document }) => {
    const found = result(siteIndex.index, document, siteIndex.kinds, matched);
    return `${found?.kind}: ${found?.title.map(({ text }) => text).join('')}`;
  });
}
