import type { FailureKind } from '../trace/failure-kind.ts';

/** Ends a request from this side, as it has taken too long. */
export class RequestFailure extends Error {
  override readonly name = 'RequestFailure';
  readonly kind: FailureKind;

  constructor(kind: FailureKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}
