import type { Answered, EvaluationTurn } from './dataset/evaluation-record.ts';
import type { AnswerSource } from './evaluation-plan.ts';

/** A question and the questions and answers before it. */
export interface AskedQuestion {
  turn: EvaluationTurn;
  earlier: readonly { question: string; answer: string }[];
}

/** What a system gave, and how results hold it. */
export interface AnsweredQuestion {
  answered: Answered;
  /** The member `output` or `modelResponses` of the result. */
  output: unknown;
}

/**
 * Has a question answered by what a job evaluates.
 *
 * @throws {ServiceError} If it could not answer: the question stays without scores, and the job goes on.
 */
export type AnswerQuestion = (
  source: Exclude<AnswerSource, { type: 'own' }>,
  question: AskedQuestion,
  signal: AbortSignal,
) => Promise<AnsweredQuestion>;
