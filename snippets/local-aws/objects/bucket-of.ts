import type { ObjectStore, StoredObject } from './object-store.ts';

/** One bucket of an object store. */
export interface Bucket {
  /** @throws {ObjectStoreError} If there is no such object. */
  read(key: string): Promise<ReadableStream<Uint8Array>>;
  write(key: string, body: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): Promise<void>;
  list(prefix: string): AsyncIterable<StoredObject>;
}

/**
 * One bucket of an object store, for code that knows only keys.
 *
 * @param objects The store.
 * @param bucket The bucket's name.
 *
 * @example
 * ```ts
 * import { bucketOf, memoryObjectStore } from '@outcrop/snippets/local-aws';
 *
 * const bucket = bucketOf(memoryObjectStore({ notes: {} }), 'notes');
 * await bucket.write('a.txt', [new TextEncoder().encode('hello')]);
 * console.assert((await new Response(await bucket.read('a.txt')).text()) === 'hello');
 * ```
 */
export function bucketOf(objects: ObjectStore, bucket: string): Bucket {
  return {
    read: (key) => objects.read(bucket, key),
    write: (key, body) => objects.write(bucket, key, toAsync(body)),
    list: (prefix) => objects.list(bucket, prefix),
  };
}

async function* toAsync(body: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* body;
}
