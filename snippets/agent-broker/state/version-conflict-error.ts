/** A record that somebody else has changed since it was read. */
export class VersionConflictError extends Error {
  override name = 'VersionConflictError';
  readonly key: string;
  readonly expectedVersion: number;

  constructor(key: string, expectedVersion: number, options?: ErrorOptions) {
    super(
      `Cannot write "${key}" as its version must be ${expectedVersion}: current value is another`,
      options,
    );
    this.key = key;
    this.expectedVersion = expectedVersion;
  }
}
