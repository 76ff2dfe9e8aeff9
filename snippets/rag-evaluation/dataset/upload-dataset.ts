import type { ConversationRecord, PromptRecord } from '../record.ts';
import type { Source } from '../source.ts';
import type { ObjectStore } from '../stores/object-store.ts';
import { DatasetError } from './dataset-error.ts';
import type { LineNeeds } from './line-rules.ts';
import { validateDataset } from './validate-dataset.ts';

/** Where a dataset is to be, and what it is for. */
export interface UploadOptions extends LineNeeds {
  /** How its key begins. @default '' */
  prefix?: string;
}

// #region upload-dataset
/**
 * Writes a dataset, if nothing is wrong with it.
 *
 * Its key is named after its content: the same questions are the same object, and thus the same job.
 *
 * @param records The lines.
 * @param store Where the dataset is to be.
 * @param options What the dataset is for, which decides what its lines must hold.
 * @returns Its key, which ends in `.jsonl`.
 * @throws {DatasetError} With every fault; then nothing is written.
 *
 * @example
 * ```ts
 * import { memoryStore, toLine, uploadDataset } from '@outcrop/snippets/rag-evaluation';
 *
 * const lines = [toLine({ id: 'capital', turns: [{ question: 'Which city is it?' }] })];
 * const options = { kind: 'retrieve', metrics: ['ContextRelevance'], prefix: 'in/' } as const;
 * console.assert(/^in\/[0-9a-f]{16}\.jsonl$/.test(await uploadDataset(lines, memoryStore(), options)));
 * ```
 */
export async function uploadDataset(
  records: Source<ConversationRecord | PromptRecord>,
  store: ObjectStore,
  { prefix = '', ...needs }: UploadOptions,
): Promise<string> {
  const lines: string[] = [];
  for await (const record of records) lines.push(JSON.stringify(record));
  const faults = await validateDataset(lines, needs);
  if (faults.length > 0) throw new DatasetError(faults);
  const bytes = new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''));
  const key = `${prefix}${await digest(bytes)}.jsonl`;
  await store.write(key, [bytes]);
  return key;
}
// #endregion upload-dataset

async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
