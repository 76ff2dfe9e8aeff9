/** Calls of a model, with the tokens that go in and come out. */
export interface TokenCounts {
  calls: number;
  inputTokens: number;
  outputTokens: number;
}
