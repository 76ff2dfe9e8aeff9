/** A queue that did not take or give messages. */
export class QueueAccessError extends Error {
  override readonly name = 'QueueAccessError';
  /** Such as `NO_RESOURCE`, as EventBridge puts it beside messages in a dead-letter queue. */
  readonly code: string;
  /** Whether to try again may help. */
  readonly isPassing: boolean;

  constructor(
    code: string,
    message: string,
    { isPassing, ...options }: ErrorOptions & { isPassing: boolean },
  ) {
    super(message, options);
    this.code = code;
    this.isPassing = isPassing;
  }
}
