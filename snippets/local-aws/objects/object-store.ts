/** One object of a listing. */
export interface StoredObject {
  key: string;
  /** Bytes. */
  size: number;
}

/** Where batch jobs read and write: S3, or memory. */
export interface ObjectStore {
  /**
   * Opens an object.
   *
   * @throws {ObjectStoreError} If there is no such bucket or object.
   */
  read(bucket: string, key: string, signal?: AbortSignal): Promise<ReadableStream<Uint8Array>>;
  /**
   * Writes an object, whole or not at all; an older one of the same key is replaced.
   *
   * @param body Its bytes, read as they are sent, so that an object larger than memory can pass.
   * @throws {ObjectStoreError} If there is no such bucket.
   */
  write(bucket: string, key: string, body: AsyncIterable<Uint8Array>): Promise<void>;
  /**
   * Lists what begins with a prefix, in the order of the keys' bytes.
   *
   * @throws {ObjectStoreError} If there is no such bucket.
   */
  list(bucket: string, prefix: string): AsyncIterable<StoredObject>;
}
