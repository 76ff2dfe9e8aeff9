/** Most messages that a failed job has, and most characters of each, in the service model. */
const mostMessages = 20;
const longestMessage = 2_048;

/** Why an evaluation job fails as a whole; its messages become the job's. */
export class EvaluationFailure extends Error {
  override readonly name = 'EvaluationFailure';
  /** As many of them, and as much of each, as a job can say. */
  readonly messages: readonly string[];

  constructor(messages: readonly string[], options?: ErrorOptions) {
    super(messages.join('\n'), options);
    this.messages = messages.slice(0, mostMessages).map((message) => message.slice(0, longestMessage));
  }
}
