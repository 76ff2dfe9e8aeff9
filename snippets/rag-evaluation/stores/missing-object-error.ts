/** An object that was asked for is not there. */
export class MissingObjectError extends Error {
  override readonly name = 'MissingObjectError';
  readonly key: string;

  constructor(key: string, options?: ErrorOptions) {
    super(`Cannot read an object as it must exist: current value is ${key}`, options);
    this.key = key;
  }
}
