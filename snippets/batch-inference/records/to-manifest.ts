import type { Source } from '../source.ts';
import type { ManifestEntry } from './manifest-entry.ts';
import { recordId } from './record-id.ts';

/**
 * Gives each pack the id under which its answer will come back.
 *
 * Write the manifest to the object store first and make the records from it: then a run that is cut off at any point
 * can still be joined to its products.
 *
 * @param packs Packs of product names.
 * @param round 0 for the first attempt, 1 for the first retry, and so on: it keeps their ids apart.
 * @returns An entry for each pack, in order.
 *
 * @example
 * ```ts
 * import { pack, toManifest } from '@outcrop/snippets/batch-inference';
 *
 * const [first] = await Array.fromAsync(toManifest(pack(['Red shoe', 'Blue shoe'], 5)));
 * console.assert(first?.names.length === 2);
 * ```
 */
export async function* toManifest(packs: Source<string[]>, round = 0): AsyncGenerator<ManifestEntry> {
  let index = 0;
  for await (const names of packs) yield { recordId: recordId(index++, names, round), names };
}
