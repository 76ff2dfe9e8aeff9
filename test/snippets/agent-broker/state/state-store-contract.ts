import { type StateStore, VersionConflictError } from '@outcrop/snippets/agent-broker';
import type { Clock } from '@outcrop/snippets/local-aws';
import { virtualClock } from '@outcrop/snippets/local-aws';
import { beforeEach, describe, expect, test } from 'vitest';

/** How a store is to be made. */
export interface StoreOptions {
  clock: Clock;
  expiryMs?: number;
}

/**
 * What every store does.
 *
 * @param name The function that makes it.
 * @param open Makes an empty one.
 */
export function stateStoreContract(name: string, open: (options: StoreOptions) => Promise<StateStore>): void {
  describe(`${name} as every store`, () => {
    let store: StateStore;
    beforeEach(async () => {
      store = await open({ clock: virtualClock() });
    });

    test('get() gives nothing where nothing was written', async () => {
      expect(await store.get('nothing')).toBeUndefined();
    });

    test('put() writes what get() reads, with versions from 1', async () => {
      const value = { text: 'Zürich ✈️', list: [1, 0.1, null, true, ''], deep: { empty: {}, none: [] } };
      expect(await store.put('request', value, 0)).toBe(1);
      expect(await store.get('request')).toEqual({ value, version: 1 });
      expect(await store.put('request', { text: 'other' }, 1)).toBe(2);
      expect(await store.get('request')).toEqual({ value: { text: 'other' }, version: 2 });
    });

    test('put() keeps its own copy', async () => {
      const value = { list: ['a'] };
      await store.put('request', value, 0);
      value.list.push('b');
      expect((await store.get('request'))?.value).toEqual({ list: ['a'] });
    });

    test('put() keeps keys apart', async () => {
      await store.put('one', { n: 1 }, 0);
      await store.put('two', { n: 2 }, 0);
      expect((await store.get('one'))?.value).toEqual({ n: 1 });
    });

    test.each([
      [0, 'one that is there'],
      [1, 'an older one'],
      [3, 'one that is not there yet'],
    ])('put() over version 2 refuses the expected version %i, %s', async (expected) => {
      await store.put('request', { step: 1 }, 0);
      await store.put('request', { step: 2 }, 1);
      const error = await store.put('request', { step: 'other' }, expected).catch((thrown) => thrown);
      expect(error).toBeInstanceOf(VersionConflictError);
      expect(error.message).toBe(
        `Cannot write "request" as its version must be ${expected}: current value is another`,
      );
      expect(error).toMatchObject({ key: 'request', expectedVersion: expected });
      expect(await store.get('request')).toEqual({ value: { step: 2 }, version: 2 });
    });

    test('put() of a record that is not there refuses a version', async () => {
      await expect(store.put('request', {}, 1)).rejects.toThrow(VersionConflictError);
      expect(await store.get('request')).toBeUndefined();
    });

    test('put() lets one of several at a time win, and the others read and try again', async () => {
      await store.put('counter', { n: 0 }, 0);
      async function count(): Promise<void> {
        const state = await store.get('counter');
        try {
          await store.put('counter', { n: Number(state?.value.n) + 1 }, state?.version ?? 0);
        } catch (error) {
          if (!(error instanceof VersionConflictError)) throw error;
          await count();
        }
      }
      await Promise.all(Array.from({ length: 5 }, count));
      expect(await store.get('counter')).toEqual({ value: { n: 5 }, version: 6 });
    });

    test('put() takes a record of 400 KB and refuses one more byte', async () => {
      // Names of attributes: key, value, version, expiresAt (24); the key "k"; the JSON beside the text (11); 42 for two numbers.
      const most = 409_600 - 24 - 1 - 11 - 42;
      await store.put('k', { text: 'x'.repeat(most) }, 0);
      expect(await store.get('k')).toEqual({ value: { text: 'x'.repeat(most) }, version: 1 });
      await expect(store.put('k', { text: 'x'.repeat(most + 1) }, 1)).rejects.toThrow(
        new RangeError('Cannot write "k" as it must have 409600 bytes at most: current value is 409601'),
      );
    });

    test('put() and get() take a key of 2,048 bytes, and neither none nor one more', async () => {
      await store.put('k'.repeat(2048), {}, 0);
      expect((await store.get('k'.repeat(2048)))?.version).toBe(1);
      await expect(store.put('', {}, 0)).rejects.toThrow(
        new RangeError('Cannot write a record as its key must have 1 to 2048 bytes: current value is 0'),
      );
      await expect(store.get('k'.repeat(2049))).rejects.toThrow(
        new RangeError('Cannot read a record as its key must have 1 to 2048 bytes: current value is 2049'),
      );
    });

    test('get() gives a record until it expires, and put() begins again after', async () => {
      const clock = virtualClock(Date.UTC(2025, 0, 1));
      const kept = await open({ clock, expiryMs: 60_000 });
      await kept.put('request', { step: 1 }, 0);
      await clock.sleep(59_999);
      expect((await kept.get('request'))?.version).toBe(1);
      await clock.sleep(1);
      expect(await kept.get('request')).toBeUndefined();
      await expect(kept.put('request', { step: 2 }, 1)).rejects.toThrow(VersionConflictError);
      expect(await kept.put('request', { step: 2 }, 0)).toBe(1);
      expect(await kept.get('request')).toEqual({ value: { step: 2 }, version: 1 });
    });
  });
}
