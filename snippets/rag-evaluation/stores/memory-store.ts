import { MissingObjectError } from './missing-object-error.ts';
import type { ObjectStore } from './object-store.ts';

/**
 * An object store in memory, for tests and for runs that need no bucket.
 *
 * @param objects Its first objects: their text, by key.
 * @returns The store.
 *
 * @example
 * ```ts
 * import { memoryStore, readLines } from '@outcrop/snippets/rag-evaluation';
 *
 * const store = memoryStore({ 'names.txt': 'Red shoe\nBlue shoe' });
 * const names = await Array.fromAsync(readLines(await store.read('names.txt')));
 * console.assert(names.length === 2);
 * ```
 */
export function memoryStore(objects: Readonly<Record<string, string>> = {}): ObjectStore {
  const encoder = new TextEncoder();
  const stored = new Map<string, Uint8Array[]>(
    Object.entries(objects).map(([key, text]) => [key, [encoder.encode(text)]]),
  );

  return {
    async read(key) {
      const chunks = stored.get(key);
      if (!chunks) throw new MissingObjectError(key);
      return copies(chunks);
    },

    async write(key, body) {
      const chunks: Uint8Array[] = [];
      // The owner of a chunk may use it again.
      for await (const chunk of body) chunks.push(chunk.slice());
      stored.set(key, chunks);
    },

    async *list(prefix) {
      for (const [key, chunks] of [...stored]) {
        if (!key.startsWith(prefix)) continue;
        yield { key, size: chunks.reduce((sum, { length }) => sum + length, 0) };
      }
    },
  };
}

async function* copies(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield chunk.slice();
}
