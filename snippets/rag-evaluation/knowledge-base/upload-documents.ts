import type { Source } from '../source.ts';
import type { ObjectStore } from '../stores/object-store.ts';

/** A document of a knowledge base. */
export interface KnowledgeDocument {
  /** Its key, below the prefix; the ending tells its format, such as `.md`. */
  key: string;
  text: string;
  /** What a search can filter by. */
  metadata?: Readonly<Record<string, string | number | boolean | readonly string[]>>;
}

/**
 * Writes documents where a knowledge base finds them, each with its metadata in a file beside it.
 *
 * @param documents The documents.
 * @param store The data source's bucket.
 * @param prefix How their keys begin.
 * @returns How many there were.
 *
 * @example
 * ```ts
 * import { memoryStore, uploadDocuments } from '@outcrop/snippets/rag-evaluation';
 *
 * const store = memoryStore();
 * await uploadDocuments([{ key: 'a.md', text: '# A', metadata: { year: 2025 } }], store, 'docs/');
 * const keys = (await Array.fromAsync(store.list('docs/'))).map(({ key }) => key);
 * console.assert(keys.join() === 'docs/a.md,docs/a.md.metadata.json');
 * ```
 */
export async function uploadDocuments(
  documents: Source<KnowledgeDocument>,
  store: ObjectStore,
  prefix = '',
): Promise<number> {
  const encoder = new TextEncoder();
  let count = 0;
  for await (const { key, text, metadata } of documents) {
    await store.write(`${prefix}${key}`, [encoder.encode(text)]);
    if (metadata) {
      const attributes = JSON.stringify({ metadataAttributes: metadata });
      await store.write(`${prefix}${key}.metadata.json`, [encoder.encode(attributes)]);
    }
    count++;
  }
  return count;
}
