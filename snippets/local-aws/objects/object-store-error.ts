/** An object store could not do what it was asked. */
export class ObjectStoreError extends Error {
  override readonly name = 'ObjectStoreError';
  /** S3's word for what went wrong. */
  readonly code: 'NoSuchBucket' | 'NoSuchKey' | 'AccessDenied' | 'Unavailable';

  constructor(code: ObjectStoreError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
