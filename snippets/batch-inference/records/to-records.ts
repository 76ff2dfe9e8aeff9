import type { Source } from '../source.ts';
import type { BatchRecord } from './batch-record.ts';
import type { ManifestEntry } from './manifest-entry.ts';

/**
 * Makes the lines of a batch job's input.
 *
 * @param manifest Which names each record carries.
 * @param toInput Turns the names of a record into what the model takes.
 * @returns A record for each entry, in order.
 *
 * @example
 * ```ts
 * import { pack, promptTemplate, toManifest, toModelInput, toRecords } from '@outcrop/snippets/batch-inference';
 *
 * const prompt = promptTemplate({ shots: 0 });
 * const manifest = toManifest(pack(['Red shoe', 'Blue shoe'], 5));
 * const records = toRecords(manifest, (names) => toModelInput(prompt(names), 'anthropic-messages'));
 * console.assert((await Array.fromAsync(records)).length === 1);
 * ```
 */
export async function* toRecords<Input extends object>(
  manifest: Source<ManifestEntry>,
  toInput: (names: string[]) => Input,
): AsyncGenerator<BatchRecord & { modelInput: Input }> {
  for await (const { recordId, names } of manifest) yield { recordId, modelInput: toInput(names) };
}
