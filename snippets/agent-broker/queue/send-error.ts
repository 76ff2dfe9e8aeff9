/** A message that a queue did not take. */
export interface UnsentMessage {
  /** Which of those that were given, from 0. */
  index: number;
  /** The queue's name for what was wrong. */
  code: string;
  /** Whether it would be refused again. */
  permanent: boolean;
  reason: string;
}

/** Messages that a queue did not take; those that it doesn't name were taken. */
export class SendError extends Error {
  override name = 'SendError';
  readonly unsent: readonly UnsentMessage[];

  constructor(unsent: readonly UnsentMessage[], count: number, options?: ErrorOptions) {
    const list = unsent.map(({ index, code, reason }) => `${index} (${code}: ${reason})`).join(', ');
    super(
      `Cannot send ${unsent.length} of ${count} messages as the queue must take each: current value is ${list}`,
      options,
    );
    this.unsent = unsent;
  }
}
