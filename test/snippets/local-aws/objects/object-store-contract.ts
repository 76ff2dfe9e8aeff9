import { describe, expect, test } from 'vitest';
import type { ObjectStore } from '../../../../snippets/local-aws/mod.ts';

/** A store to hold against the contract. */
export interface OpenedStore {
  store: ObjectStore;
  /** A bucket that exists, and is empty. */
  bucket: string;
}

/**
 * Tests that hold for every object store.
 *
 * @param name What the store is called.
 * @param open Opens one for each test.
 */
export function describeObjectStore(name: string, open: () => Promise<OpenedStore>): void {
  describe(name, () => {
    test('read() gives the bytes that were written, larger than a chunk and not text', async () => {
      const { store, bucket } = await open();
      const bytes = Uint8Array.from({ length: 200_001 }, (_, index) => (index * 7) % 256);
      await store.write(bucket, 'folder/a file.bin', inPieces(bytes, 65_537));
      expect(await readAll(store, bucket, 'folder/a file.bin')).toEqual(bytes);
    });

    test('write() of nothing makes an empty object', async () => {
      const { store, bucket } = await open();
      await store.write(bucket, 'empty', inPieces(new Uint8Array(), 1));
      expect(await readAll(store, bucket, 'empty')).toEqual(new Uint8Array());
      expect(await keysOf(store, bucket, '')).toEqual([['empty', 0]]);
    });

    test('write() replaces an older object', async () => {
      const { store, bucket } = await open();
      await store.write(bucket, 'key', text('a longer first'));
      await store.write(bucket, 'key', text('second'));
      expect(new TextDecoder().decode(await readAll(store, bucket, 'key'))).toBe('second');
    });

    test('write() whose body breaks writes nothing, and keeps the older object', async () => {
      const { store, bucket } = await open();
      await store.write(bucket, 'kept', text('first'));
      await expect(store.write(bucket, 'kept', breaking())).rejects.toThrow();
      await expect(store.write(bucket, 'new', breaking())).rejects.toThrow();
      expect(new TextDecoder().decode(await readAll(store, bucket, 'kept'))).toBe('first');
      expect(await keysOf(store, bucket, '')).toEqual([['kept', 5]]);
    });

    test('write() may take up bytes that their owner changes afterwards', async () => {
      const { store, bucket } = await open();
      async function* reused(): AsyncGenerator<Uint8Array> {
        const buffer = new Uint8Array(1);
        for (const value of [1, 2, 3]) {
          buffer[0] = value;
          yield buffer;
        }
      }
      await store.write(bucket, 'reused', reused());
      expect(await readAll(store, bucket, 'reused')).toEqual(Uint8Array.of(1, 2, 3));
    });

    test("list() gives what begins with a prefix, in the order of the keys' bytes", async () => {
      const { store, bucket } = await open();
      const keys = [
        'in/b.jsonl',
        'in/B.jsonl',
        'in/é.jsonl',
        'in/\u{1F600}',
        'in/\uFF21',
        'in',
        'inn/c',
        'x',
      ];
      for (const key of keys) await store.write(bucket, key, text('12'));
      expect(await keysOf(store, bucket, 'in/')).toEqual([
        ['in/B.jsonl', 2],
        ['in/b.jsonl', 2],
        ['in/é.jsonl', 2],
        ['in/\uFF21', 2],
        ['in/\u{1F600}', 2],
      ]);
      expect(await keysOf(store, bucket, 'nothing/')).toEqual([]);
    });

    test('read() of an object that there is not says NoSuchKey', async () => {
      const { store, bucket } = await open();
      await expect(readAll(store, bucket, 'nowhere')).rejects.toMatchObject({
        name: 'ObjectStoreError',
        code: 'NoSuchKey',
      });
    });

    test('read(), write() and list() in a bucket that there is not say NoSuchBucket', async () => {
      const { store } = await open();
      const missing = { name: 'ObjectStoreError', code: 'NoSuchBucket' };
      await expect(readAll(store, 'no-such-bucket', 'key')).rejects.toMatchObject(missing);
      await expect(store.write('no-such-bucket', 'key', text('a'))).rejects.toMatchObject(missing);
      await expect(keysOf(store, 'no-such-bucket', '')).rejects.toMatchObject(missing);
    });

    test('read() stops when it is aborted', async () => {
      const { store, bucket } = await open();
      await store.write(bucket, 'key', text('some'));
      await expect(store.read(bucket, 'key', AbortSignal.abort(new Error('enough')))).rejects.toThrow();
    });
  });
}

async function readAll(store: ObjectStore, bucket: string, key: string): Promise<Uint8Array> {
  return new Uint8Array(await new Response(await store.read(bucket, key)).arrayBuffer());
}

async function keysOf(store: ObjectStore, bucket: string, prefix: string): Promise<[string, number][]> {
  const found: [string, number][] = [];
  for await (const { key, size } of store.list(bucket, prefix)) found.push([key, size]);
  return found;
}

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let offset = 0; offset < bytes.length; offset += size) yield bytes.subarray(offset, offset + size);
}

function text(value: string): AsyncGenerator<Uint8Array> {
  return inPieces(new TextEncoder().encode(value), 4);
}

async function* breaking(): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode('half');
  throw new Error('the body breaks');
}
