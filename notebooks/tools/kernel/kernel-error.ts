/** Why a kernel could not go on. */
export type KernelFailure = 'start' | 'timeout' | 'death';

/** A kernel that did not start, did not end a cell in time, or died. */
export class KernelError extends Error {
  override name = 'KernelError';
  readonly failure: KernelFailure;

  constructor(failure: KernelFailure, message: string) {
    super(message);
    this.failure = failure;
  }
}
