/** How far a task may go; at each bound it ends, in a state of its own. */
export interface TaskBounds {
  /** How often the agent is invoked. @default 50 */
  turns: number;
  /** Milliseconds from the beginning. @default 600_000 */
  ms: number;
  /** What its model may cost, in the currency of the prices; needs prices. @default no bound */
  cost: number;
}

/** What a million tokens cost, in whatever currency the bound is in. */
export interface TokenPrices {
  input: number;
  output: number;
}

/** The tokens that a task took, as the agent's traces tell them. */
export interface TokenUsage {
  inputTokens: number;
  outputTokens: number;
}
