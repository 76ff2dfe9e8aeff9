import type { ManifestEntry } from '../records/manifest-entry.ts';
import type { Outcome } from './outcome.ts';
import type { Unusable } from './unusable.ts';

/**
 * What came of a record that has no answer: each of its names is unusable for the same reason.
 *
 * @param entry The record and its names.
 * @param failure Why there is no answer.
 * @returns What came of the record.
 *
 * @example
 * ```ts
 * import { failedRecord } from '@outcrop/snippets/batch-inference';
 *
 * const outcome = failedRecord({ recordId: 'a', names: ['Red shoe'] }, { reason: 'error', message: '429: slow down' });
 * console.assert(outcome.unusable[0]?.name === 'Red shoe');
 * ```
 */
export function failedRecord({ recordId, names }: ManifestEntry, failure: Unusable): Outcome {
  const unusable = names.map((name) => ({ ...failure, recordId, name }));
  return { recordId, names, parsed: [], products: [], repairs: [], unusable };
}
