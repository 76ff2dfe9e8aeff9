import type { ManifestEntry } from '../records/manifest-entry.ts';
import type { Source } from '../source.ts';
import type { Unusable } from './unusable.ts';

/** A record that has no answer yet. */
export interface Waiting {
  entry: ManifestEntry;
  /** The failure that came for it; an answer may still follow. */
  failure?: Unusable;
}

/**
 * Looks up records in a manifest that is read no further than it must be.
 *
 * What it holds are the ids of all records that were read, and the names of those that wait for an answer: few, if the
 * answers come in about the order of the manifest.
 */
export interface ManifestRegister {
  /** Finds a record by its id, or tells that it is answered already or was never sent. */
  find(recordId: string): Promise<Waiting | 'answered' | 'unknown'>;
  /** Marks a record as answered, and forgets its names. */
  settle(recordId: string): void;
  /** The records that are still waiting, to the end of the manifest. */
  rest(): AsyncGenerator<Waiting>;
}

/** @throws {RangeError} If an id stands in the manifest twice: its answers could be for either. */
export function manifestRegister(manifest: Source<ManifestEntry>): ManifestRegister {
  const waiting = new Map<string, Waiting>();
  const answered = new Set<string>();
  const unread = iterate(manifest);

  async function readOne(): Promise<Waiting | undefined> {
    const { done, value } = await unread.next();
    if (done) return undefined;
    const { recordId } = value;
    if (waiting.has(recordId) || answered.has(recordId)) {
      throw new RangeError(
        `Cannot join results as each record must have an id of its own: current value is ${recordId}`,
      );
    }
    const read: Waiting = { entry: value };
    waiting.set(recordId, read);
    return read;
  }

  return {
    async find(recordId) {
      if (answered.has(recordId)) return 'answered';
      let found = waiting.get(recordId);
      while (!found) {
        const read = await readOne();
        if (!read) return 'unknown';
        if (read.entry.recordId === recordId) found = read;
      }
      return found;
    },
    settle(recordId) {
      waiting.delete(recordId);
      answered.add(recordId);
    },
    async *rest() {
      for (const [recordId, read] of waiting) {
        yield read;
        this.settle(recordId);
      }
      for (let read = await readOne(); read; read = await readOne()) {
        yield read;
        this.settle(read.entry.recordId);
      }
    },
  };
}

async function* iterate<T>(items: Source<T>): AsyncGenerator<T, undefined> {
  yield* items;
  return undefined;
}
