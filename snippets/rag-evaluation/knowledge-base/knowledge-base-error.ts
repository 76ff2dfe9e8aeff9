/** A knowledge base, or a synchronisation of it, came to an end that nobody can use. */
export class KnowledgeBaseError extends Error {
  override readonly name = 'KnowledgeBaseError';
  /** What the service gives as reasons. */
  readonly reasons: readonly string[];

  constructor(what: string, status: string, reasons: readonly string[] = []) {
    const told = reasons.length > 0 ? ` (${reasons.join('; ')})` : '';
    super(`Cannot use ${what} as it must be ready: current value is ${status}${told}`);
    this.reasons = reasons;
  }
}
