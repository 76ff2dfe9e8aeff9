import type { Arrival } from '../transport/arrival.ts';
import type { Answer } from './answer.ts';

/** Makes an answer out of what arrives. */
export interface AnswerReader {
  /** Is told what HTTP said before the body. */
  head(headers: Record<string, string>): void;
  /** Keeps what has arrived, and leaves the parsing for later. */
  take(arrival: Arrival): void;
  /** Parses what is left. @returns All that is known now. */
  finish(): Answer;
}
