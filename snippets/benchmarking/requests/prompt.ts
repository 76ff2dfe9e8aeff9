/** What a model is asked. */
export interface Prompt {
  text: string;
  /** How many tokens the text was made to have. */
  inputTokensAsked: number;
  /** The most tokens that the answer may have. */
  outputTokensAsked: number;
}
