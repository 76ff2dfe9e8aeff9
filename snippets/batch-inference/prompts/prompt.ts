/** The way of writing that a family of models was trained on. */
export type PromptStyle = 'anthropic-messages' | 'anthropic-text' | 'llama';

/** How a prompt is written. */
export interface PromptOptions {
  /** @default 'anthropic-messages' */
  style: PromptStyle;
  /** How many examples stand in the prompt: the first ones of those given. @default 0 */
  shots: number;
  /** A sketch of the answer, or its JSON Schema. @default 'short' */
  format: 'short' | 'long';
  /** Whether the model is told who it is. @default true */
  role: boolean;
  /** Whether the model is told to guess rather than to leave a field out. @default true */
  noMissing: boolean;
}

/** What one side says. */
export interface PromptTurn {
  role: 'user' | 'assistant';
  text: string;
}

/** A prompt before it takes the form of one family's request. */
export interface Prompt {
  /** Empty if there is none. */
  system: string;
  /** From user to user, with answers in between. */
  turns: PromptTurn[];
  /** How the answer begins, put into the model's mouth where its family takes that. */
  guide: string;
}
