import type { Source } from '../source.ts';

/** One object of a listing. */
export interface StoredObject {
  key: string;
  /** Bytes. */
  size: number;
}

/** Where a run keeps its files: a bucket of S3, or memory. */
export interface ObjectStore {
  /**
   * Opens an object.
   *
   * @param key Where it is.
   * @returns Its bytes, read as they are taken.
   * @throws {MissingObjectError} If there is none.
   */
  read(key: string): Promise<AsyncIterable<Uint8Array>>;
  /**
   * Writes an object, whole or not at all; an older one of the same key is replaced.
   *
   * @param key Where it is to be.
   * @param body Its bytes, taken as they are sent, so that an object larger than memory can pass.
   */
  write(key: string, body: Source<Uint8Array>): Promise<void>;
  /**
   * Lists the objects whose keys begin with a prefix, in any order.
   *
   * @param prefix How the keys begin; empty for all.
   */
  list(prefix: string): AsyncIterable<StoredObject>;
}
