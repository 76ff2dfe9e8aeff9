/** Agents whose ingress did not take a message; the others have theirs. */
export class IngressError extends Error {
  override name = 'IngressError';
  /** The agents' names. */
  readonly agents: readonly string[];

  constructor(agents: readonly string[], options: { cause: unknown }) {
    super(
      `Cannot hand the event over as every ingress must take it: current value is refused by ${agents.join(', ')}`,
      options,
    );
    this.agents = agents;
  }
}
