/** A run that was stopped because its claim ended; the task comes again. */
export class LeaseEndedError extends Error {
  override name = 'LeaseEndedError';

  constructor(idempotencyToken: string, leaseMs: number) {
    super(
      `Cannot go on with task ${idempotencyToken} as its claim is for ${leaseMs} ms: current value is over`,
    );
  }
}
