import type { Passage } from './passage.ts';

/** Which passages a part of an answer leans on. */
export interface OwnCitation {
  /** Where the part begins in the answer, in UTF-16 code units. */
  start: number;
  /** Where it ends: the index after its last code unit. */
  end: number;
  passages: readonly Passage[];
}

/** What a system of your own found for a question, and answered. */
export interface OwnAnswer {
  passages: readonly Passage[];
  /** The answer; a job about passages alone needs none. */
  text?: string;
  citations?: readonly OwnCitation[];
  /** The model that wrote the answer. */
  modelId?: string;
}
