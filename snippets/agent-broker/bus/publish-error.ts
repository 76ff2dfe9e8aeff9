/** An event that a bus did not take. */
export interface UnpublishedEvent {
  /** The event's id. */
  id: string;
  /** Which of those that were given, from 0. */
  index: number;
  /** The bus's name for what was wrong. */
  code: string;
  reason: string;
}

/** Events that a bus did not take; those that it doesn't name were taken. */
export class PublishError extends Error {
  override name = 'PublishError';
  readonly unpublished: readonly UnpublishedEvent[];

  constructor(unpublished: readonly UnpublishedEvent[], count: number, options?: ErrorOptions) {
    const list = unpublished.map(({ id, code, reason }) => `${id} (${code}: ${reason})`).join(', ');
    super(
      `Cannot publish ${unpublished.length} of ${count} events as the bus must take each: current value is ${list}`,
      options,
    );
    this.unpublished = unpublished;
  }
}
