import type { RetrievedPassage } from '../knowledge-bases/retrieved-passage.ts';

/** A part of an answer and the passages that it was drawn from. */
export interface RagCitation {
  /** Where the part stands in the answer, in UTF-16 code units. */
  start: number;
  /** Behind its last character. */
  end: number;
  text: string;
  /** Empty where the model named no source for the part. */
  passages: RetrievedPassage[];
}

/** An answer that was generated from passages. */
export interface RagAnswer {
  text: string;
  /** One a part; none, if the model did not answer in parts. */
  citations: RagCitation[];
  /** All that were retrieved, the best first. */
  passages: RetrievedPassage[];
}
