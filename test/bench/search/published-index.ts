import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchGroup } from '../../../site/lib/search/encode-index.ts';
import { IndexReader } from '../../../site/lib/search/index-reader.ts';

/**
 * Reads the index of a built site.
 *
 * @param folder The folder that holds the site.
 */
export function publishedIndex(folder: string): IndexReader {
  const reader = new IndexReader();
  for (const line of readFileSync(join(folder, 'search-index.txt'), 'utf8').split('\n')) reader.read(line);
  return reader;
}

/**
 * The documents of an index, for other search engines to index.
 *
 * @param reader The index.
 */
export function groupsOf({ kinds, index }: IndexReader): SearchGroup[] {
  return kinds.map((label, kind) => ({
    label,
    documents: index.documents.flatMap(({ title, detail, path, ...document }, number) =>
      document.kind === kind
        ? [{ title, detail, path: `/${path.slice(1)}`, keywords: index.keywords[number] ?? [] }]
        : [],
    ),
  }));
}
