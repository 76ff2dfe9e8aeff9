import type { ObjectStore, StoredObject } from '../../objects/object-store.ts';
import type { DataSource } from '../knowledge-base.ts';

const metadataEnd = '.metadata.json';

/** What a data source holds. */
export interface FoundDocuments {
  bucket: string;
  documents: StoredObject[];
  /** The documents that have a metadata file. */
  described: ReadonlySet<string>;
  /** How many metadata files there are. */
  metadataFiles: number;
}

/**
 * Lists a data source's documents; the markers that stand for folders are none.
 *
 * @throws {ObjectStoreError} If there is no such bucket.
 */
export async function findDocuments(store: ObjectStore, { request }: DataSource): Promise<FoundDocuments> {
  const { bucketArn = '', inclusionPrefixes } = request.dataSourceConfiguration.s3Configuration ?? {};
  const bucket = bucketArn.slice(bucketArn.lastIndexOf(':') + 1);
  const documents: StoredObject[] = [];
  const described = new Set<string>();
  for await (const object of store.list(bucket, inclusionPrefixes?.[0] ?? '')) {
    const { key } = object;
    if (key.endsWith(metadataEnd)) described.add(key.slice(0, -metadataEnd.length));
    else if (!key.endsWith('/')) documents.push(object);
  }
  return { bucket, documents, described, metadataFiles: described.size };
}

/** The key of a document's metadata file. */
export function metadataKey(key: string): string {
  return `${key}${metadataEnd}`;
}
