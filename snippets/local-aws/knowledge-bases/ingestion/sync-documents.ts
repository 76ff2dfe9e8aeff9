import { s3Uri } from '../../jobs/s3-location.ts';
import type { ObjectStore, StoredObject } from '../../objects/object-store.ts';
import type { DataSource, IngestedDocument, IngestionJob } from '../knowledge-base.ts';
import type { Embed, EmbedOptions } from '../search/embed.ts';
import { DocumentFault } from './document-fault.ts';
import { type FoundDocuments, findDocuments, metadataKey } from './find-documents.ts';
import { checkDocument, readDocument } from './read-document.ts';
import { type Metadata, readMetadata } from './read-metadata.ts';
import { toChunks } from './to-chunks.ts';

/** What documents are ingested with. */
export interface SyncTools {
  objects: ObjectStore;
  embed: Embed;
}

/**
 * Brings what is indexed of a data source in line with what it holds: new and modified documents are indexed, deleted
 * ones forgotten, the others left alone.
 *
 * @param job Counts what is done, and says why documents failed.
 * @returns All documents of the data source. A document that fails stays as it was.
 * @throws {ObjectStoreError} If its bucket cannot be listed.
 */
export async function syncDocuments(
  source: DataSource,
  job: IngestionJob,
  tools: SyncTools,
  options: EmbedOptions,
): Promise<Map<string, IngestedDocument>> {
  const found = await findDocuments(tools.objects, source);
  const { statistics } = job;
  const documents = new Map<string, IngestedDocument>();
  const faults = new Map<string, string[]>();
  statistics.numberOfMetadataDocumentsScanned = found.metadataFiles;
  for (const object of found.documents) {
    const { key } = object;
    options.signal?.throwIfAborted();
    const before = source.documents.get(key);
    statistics.numberOfDocumentsScanned++;
    try {
      documents.set(key, await syncDocument(object, before, found, source, job, tools, options));
    } catch (error) {
      if (!(error instanceof DocumentFault)) throw error;
      statistics.numberOfDocumentsFailed++;
      faults.set(error.message, [...(faults.get(error.message) ?? []), s3Uri({ bucket: found.bucket, key })]);
      if (before) documents.set(key, before);
    }
  }
  const gone = [...source.documents.keys()].filter((key) => !documents.has(key));
  statistics.numberOfDocumentsDeleted = gone.length;
  job.failureReasons = [...faults].map(([reason, uris]) => failureReason(reason, uris));
  return documents;
}

async function syncDocument(
  object: StoredObject,
  before: IngestedDocument | undefined,
  { bucket, described }: FoundDocuments,
  source: DataSource,
  { statistics }: IngestionJob,
  { objects, embed }: SyncTools,
  options: EmbedOptions,
): Promise<IngestedDocument> {
  checkDocument(object);
  const { key } = object;
  const uri = s3Uri({ bucket, key });
  const read = async (name: string) =>
    new Uint8Array(await new Response(await objects.read(bucket, name, options.signal)).arrayBuffer());
  const text = readDocument(key, await read(key));
  const given: Metadata = described.has(key)
    ? readMetadata(await read(metadataKey(key)))
    : { text: '', attributes: {} };
  const isSameText = before?.text === text;
  if (before && before.metadataText !== given.text) statistics.numberOfMetadataDocumentsModified++;
  if (before && isSameText && before.metadataText === given.text) return before;
  const metadata = {
    ...given.attributes,
    'x-amz-bedrock-kb-source-uri': uri,
    'x-amz-bedrock-kb-data-source-id': source.id,
  };
  const chunks =
    before && isSameText
      ? before.chunks.map((chunk) => ({ ...chunk, metadata }))
      : await toChunks({ text, uri, metadata }, source, embed, options);
  if (!before) statistics.numberOfNewDocumentsIndexed++;
  else if (!isSameText) statistics.numberOfModifiedDocumentsIndexed++;
  return { text, metadataText: given.text, metadata, chunks };
}

/** In AWS's form: a list as JSON, in which the documents stand behind `Files`. */
function failureReason(reason: string, uris: readonly string[]): string {
  const what = uris.length === 1 ? '1 file' : `${uris.length} files`;
  return JSON.stringify([`Encountered error: Ignored ${what}. ${reason} [Files: ${uris.join(', ')}].`]);
}
