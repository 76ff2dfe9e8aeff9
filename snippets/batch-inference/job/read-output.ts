import type { ObjectStore } from '../stores/object-store.ts';

const lineEnd = new TextEncoder().encode('\n');

/**
 * Reads the answers of a batch job: every file, since there is one for each file of its input.
 *
 * @param store Where they are.
 * @param folder The job's folder within the store, with a slash at its end.
 * @returns Their bytes, for `readResults` or `readLines`; files and lines come in any order.
 *
 * @example
 * ```ts
 * import { memoryStore, readLines, readOutput } from '@outcrop/snippets/batch-inference';
 *
 * const store = memoryStore({ 'out/job/a.jsonl.out': '{"recordId":"1"}', 'out/job/b.jsonl.out': '{}' });
 * const lines = await Array.fromAsync(readLines(readOutput(store, 'out/job/')));
 * console.assert(lines.length === 2);
 * ```
 */
export async function* readOutput(store: ObjectStore, folder: string): AsyncGenerator<Uint8Array> {
  for await (const { key } of store.list(folder)) {
    if (!key.endsWith('.jsonl.out')) continue;
    yield* await store.read(key);
    // A file that was cut off must not run into the next one.
    yield lineEnd;
  }
}
