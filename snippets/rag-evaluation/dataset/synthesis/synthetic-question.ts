import type { Question } from '../question.ts';

/** A question that a model made up from a document. */
export interface SyntheticQuestion extends Question {
  /** The id of the document. */
  document: string;
  /** The words of the document that answer it. */
  quote: string;
}
