import { describe, expect, test } from 'vitest';
import { MissingObjectError, type ObjectStore } from '../../../../snippets/rag-evaluation/mod.ts';

/**
 * Tests that hold for every object store.
 *
 * @param name What the store is called.
 * @param open Opens an empty one for each test.
 */
export function describeObjectStore(name: string, open: () => Promise<ObjectStore>): void {
  describe(name, () => {
    test('read() gives the bytes that were written, in pieces and not text', async () => {
      const store = await open();
      const bytes = Uint8Array.from({ length: 200_001 }, (_, index) => (index * 7) % 256);
      await store.write('folder/a file.bin', inPieces(bytes, 65_537));
      expect(await readAll(store, 'folder/a file.bin')).toEqual(bytes);
    });

    test('read() of what is not there says its key', async () => {
      const store = await open();
      const reading = store.read('folder/none');
      await expect(reading).rejects.toBeInstanceOf(MissingObjectError);
      await expect(reading).rejects.toThrow(
        'Cannot read an object as it must exist: current value is folder/none',
      );
    });

    test('read() may be given up before the end', async () => {
      const store = await open();
      await store.write('large', inPieces(new Uint8Array(3_000_000), 100_000));
      for await (const chunk of await store.read('large')) {
        expect(chunk.length).toBeGreaterThan(0);
        break;
      }
      expect((await readAll(store, 'large')).length).toBe(3_000_000);
    });

    test('write() of nothing makes an empty object', async () => {
      const store = await open();
      await store.write('empty', []);
      expect(await readAll(store, 'empty')).toEqual(new Uint8Array());
      expect(await sizes(store, '')).toEqual({ empty: 0 });
    });

    test('write() replaces an older object', async () => {
      const store = await open();
      await store.write('key', [text('a longer first')]);
      await store.write('key', [text('second')]);
      expect(new TextDecoder().decode(await readAll(store, 'key'))).toBe('second');
    });

    test('write() whose body breaks fails with its error, and keeps the older object', async () => {
      const store = await open();
      await store.write('key', [text('old')]);
      await expect(store.write('key', broken())).rejects.toThrow('the source broke');
      expect(new TextDecoder().decode(await readAll(store, 'key'))).toBe('old');
    });

    test('write() keeps bytes whose owner uses them again', async () => {
      const store = await open();
      await store.write('key', reused());
      expect(new TextDecoder().decode(await readAll(store, 'key'))).toBe('aabb');
    });

    test('list() finds keys by how they begin, past the end of a page', async () => {
      const store = await open();
      // Fifty at once, as many as a client has connections.
      for (let index = 0; index < 1_050; index += 50) {
        await Promise.all(
          Array.from({ length: 50 }, (_, offset) => store.write(`in/${index + offset}`, [text('x')])),
        );
      }
      await store.write('out/1', [text('four')]);
      expect(await sizes(store, 'out/')).toEqual({ 'out/1': 4 });
      expect(Object.keys(await sizes(store, 'in/'))).toHaveLength(1_050);
      expect(await sizes(store, 'none/')).toEqual({});
    });
  });
}

function text(value: string): Uint8Array {
  return new TextEncoder().encode(value);
}

function* inPieces(bytes: Uint8Array, length: number): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += length) yield bytes.subarray(start, start + length);
}

async function* broken(): AsyncGenerator<Uint8Array> {
  yield text('new');
  throw new Error('the source broke');
}

async function* reused(): AsyncGenerator<Uint8Array> {
  const chunk = new Uint8Array(2);
  yield chunk.fill(97);
  yield chunk.fill(98);
}

async function readAll(store: ObjectStore, key: string): Promise<Uint8Array> {
  const chunks = await Array.fromAsync(await store.read(key));
  return new Uint8Array(Buffer.concat(chunks));
}

async function sizes(store: ObjectStore, prefix: string): Promise<Record<string, number>> {
  const found = await Array.fromAsync(store.list(prefix));
  return Object.fromEntries(found.map(({ key, size }) => [key, size]));
}
