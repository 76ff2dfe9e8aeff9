import type { Length } from './draw-length.ts';

/** How long prompts and their answers are to be. */
export interface PromptLengths {
  /** What everything is drawn from: the same seed gives the same prompts, on every machine. */
  seed: string;
  /** How long the prompts are. None is shorter than its instruction. */
  inputTokens: Length;
  /** How long the answers may get. */
  outputTokens: Length;
}
