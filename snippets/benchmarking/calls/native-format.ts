import type { Prompt } from '../requests/prompt.ts';

/** What a body of a model's own form says. */
export interface NativeText {
  /** What it adds to the answer. */
  text: string;
  stopReason?: string;
  inputTokens?: number;
  outputTokens?: number;
}

/** How a family of models wants to be asked by InvokeModel, and answers. */
export interface NativeFormat {
  /** The request's body, with the prompt in the chat template that the model was trained with. */
  body(prompt: Prompt): object;
  /** Reads an answer, or one chunk of it: they have the same form. */
  read(body: unknown): NativeText;
  /** Whether the template opens the `<think>` block, so that answers begin within it. */
  beginsThinking: boolean;
}
