/** A task that another worker has under way; its message stays where it is, and comes again. */
export class TaskClaimedError extends Error {
  override name = 'TaskClaimedError';
  readonly idempotencyToken: string;
  /** When the other worker's claim ends, in milliseconds since 1970. */
  readonly until: number;

  constructor(idempotencyToken: string, until: number, options?: ErrorOptions) {
    super(
      `Cannot claim task ${idempotencyToken} as nobody else may have it: current value is claimed until ${new Date(until).toISOString()}`,
      options,
    );
    this.idempotencyToken = idempotencyToken;
    this.until = until;
  }
}
