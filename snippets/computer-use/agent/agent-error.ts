/** An agent did not become what it had to be: its creation or preparation failed, or took too long. */
export class AgentError extends Error {
  override name = 'AgentError';
  readonly agentId: string;
  /** What Bedrock says of the failure; empty where it says nothing. */
  readonly failureReasons: readonly string[];

  constructor(message: string, agentId: string, failureReasons: readonly string[] = []) {
    super(message);
    this.agentId = agentId;
    this.failureReasons = failureReasons;
  }
}
