import type { Clock } from '../clock/clock.ts';
import { realClock } from '../clock/real-clock.ts';
import type { StateStore } from './state-store.ts';
import { VersionConflictError } from './version-conflict-error.ts';
import { checkKey, writeState } from './write-state.ts';

/** How a store in memory works. */
export interface MemoryStateStoreOptions {
  /** @default realClock */
  clock?: Clock;
  /** How long a record is kept after it was last written, in milliseconds. @default for ever */
  expiryMs?: number;
}

interface Kept {
  json: string;
  version: number;
  expiresAt: number;
}

/**
 * Makes a store in memory; what is read from it or written to it can be changed without changing the record.
 *
 * @example
 * ```ts
 * import { memoryStateStore } from '@outcrop/snippets/agent-broker';
 *
 * const store = memoryStateStore();
 * await store.put('request-1', { status: 'open' }, 0);
 * const state = await store.get('request-1');
 * console.assert(state?.version === 1);
 * const late = await store.put('request-1', { status: 'closed' }, 0).catch((error: Error) => error.name);
 * console.assert(late === 'VersionConflictError');
 * ```
 */
export function memoryStateStore(options: MemoryStateStoreOptions = {}): StateStore {
  const { clock = realClock, expiryMs = Number.POSITIVE_INFINITY } = options;
  const records = new Map<string, Kept>();

  function find(key: string): Kept | undefined {
    const record = records.get(key);
    if (record && record.expiresAt > clock.now()) return record;
    records.delete(key);
    return undefined;
  }

  return {
    async get(key) {
      checkKey('read', key);
      const record = find(key);
      return record && { value: JSON.parse(record.json), version: record.version };
    },
    async put(key, value, expectedVersion) {
      const json = writeState(key, value);
      if ((find(key)?.version ?? 0) !== expectedVersion) throw new VersionConflictError(key, expectedVersion);
      const version = expectedVersion + 1;
      records.set(key, { json, version, expiresAt: clock.now() + expiryMs });
      return version;
    },
  };
}
