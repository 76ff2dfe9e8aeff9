import { joinBytes } from '../wire/join-bytes.ts';
import { compareKeys } from './compare-keys.ts';
import type { ObjectStore } from './object-store.ts';
import { ObjectStoreError } from './object-store-error.ts';

const chunkBytes = 65_536;

/**
 * An object store in memory: for tests, and for pages, where there is no S3.
 *
 * @param buckets The buckets that there are, each with its first objects: a key and its text or bytes.
 * @returns The store. Like S3, it refuses to read from and write to a bucket that there isn't.
 *
 * @example
 * ```ts
 * import { memoryObjectStore } from '@outcrop/snippets/local-aws';
 *
 * const store = memoryObjectStore({ notes: { 'a.txt': 'hello' } });
 * const text = await new Response(await store.read('notes', 'a.txt')).text();
 * console.assert(text === 'hello');
 * ```
 */
export function memoryObjectStore(
  buckets: Readonly<Record<string, Readonly<Record<string, string | Uint8Array>>>> = {},
): ObjectStore {
  const stored = new Map(
    Object.entries(buckets).map(([name, objects]) => [
      name,
      new Map(Object.entries(objects).map(([key, value]) => [key, bytesOf(value)])),
    ]),
  );

  function bucketOf(name: string): Map<string, Uint8Array> {
    const bucket = stored.get(name);
    if (bucket) return bucket;
    throw new ObjectStoreError('NoSuchBucket', `The specified bucket does not exist: ${name}`);
  }

  return {
    async read(bucket, key, signal) {
      const bytes = bucketOf(bucket).get(key);
      if (!bytes) throw new ObjectStoreError('NoSuchKey', `The specified key does not exist: ${key}`);
      signal?.throwIfAborted();
      return streamOf(bytes);
    },

    async write(bucket, key, body) {
      bucketOf(bucket);
      const chunks: Uint8Array[] = [];
      for await (const chunk of body) chunks.push(chunk.slice());
      bucketOf(bucket).set(key, joinBytes(chunks));
    },

    async *list(bucket, prefix) {
      const objects = [...bucketOf(bucket)].filter(([key]) => key.startsWith(prefix));
      objects.sort(([one], [other]) => compareKeys(one, other));
      for (const [key, { length }] of objects) yield { key, size: length };
    },
  };
}

function bytesOf(value: string | Uint8Array): Uint8Array {
  return typeof value === 'string' ? new TextEncoder().encode(value) : value;
}

function streamOf(bytes: Uint8Array): ReadableStream<Uint8Array> {
  let offset = 0;
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      if (offset >= bytes.length) controller.close();
      else controller.enqueue(bytes.slice(offset, offset + chunkBytes));
      offset += chunkBytes;
    },
  });
}
