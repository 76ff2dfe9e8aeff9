import type { ObjectStore } from '../stores/object-store.ts';

const lineEnd = new TextEncoder().encode('\n');

/**
 * Reads what an evaluation job has written: every file of results, since there may be several.
 *
 * @param store Where they are.
 * @param folder The job's folder within the store, with a slash at its end: the key of its `resultsUri`.
 * @returns Their bytes, for `readLines`; files and lines come in any order.
 *
 * @example
 * ```ts
 * import { memoryStore, readLines, readOutput } from '@outcrop/snippets/rag-evaluation';
 *
 * const store = memoryStore({ 'out/a/id/datasets/q/1.jsonl': '{"conversationTurns":[]}' });
 * const lines = await Array.fromAsync(readLines(readOutput(store, 'out/a/id/')));
 * console.assert(lines.length === 1);
 * ```
 */
export async function* readOutput(store: ObjectStore, folder: string): AsyncGenerator<Uint8Array> {
  for await (const { key } of store.list(folder)) {
    if (!key.endsWith('.jsonl')) continue;
    yield* await store.read(key);
    // A file that was cut off must not run into the next one.
    yield lineEnd;
  }
}
