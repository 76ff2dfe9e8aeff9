import type { JsonObject } from '../json-object.ts';

/** A record and its version. */
export interface StoredState {
  value: JsonObject;
  /** 1 when it was first written, and one more each time after. */
  version: number;
}

/** Where records are kept, each changed by one writer at a time: DynamoDB, or memory. */
export interface StateStore {
  /** Reads a record as the last writer left it; nothing, if there is none. */
  get(key: string): Promise<StoredState | undefined>;
  /**
   * Writes a record, if nobody has changed it since it was read.
   *
   * @param key Where.
   * @param value The whole record.
   * @param expectedVersion The version that was read; 0 if there was none.
   * @returns The new version.
   * @throws {VersionConflictError} If it has another version by now.
   */
  put(key: string, value: JsonObject, expectedVersion: number): Promise<number>;
}
