import type { ChunkStamp } from './chunk-stamp.ts';
import type { FailureKind } from './failure-kind.ts';

/** How a request ended. */
export type Outcome =
  | {
      type: 'ok';
      /** Why the model stopped, in the service's words, such as `end_turn` or `max_tokens`. */
      stopReason: string;
    }
  | {
      type: 'failed';
      kind: FailureKind;
      message: string;
      /** How many pieces of the answer came before it failed; they count in no metric of answers. */
      afterTokens: number;
    };

/** Everything measured of one request; all times in milliseconds of one monotonic clock. */
export interface RequestTrace {
  /** Its number in the run, from 0. */
  index: number;
  /** Who asked: a number from 0. */
  user: number;
  /** The part of the run that it belongs to. */
  stage: string;
  /** When it was due, in an open loop; in a closed loop the same as `sentAt`. */
  scheduledAt: number;
  /** When the signed request was handed to the connection. */
  sentAt: number;
  chunks: readonly ChunkStamp[];
  /** When the last byte arrived, or the failure showed. */
  endedAt: number;
  /** As the service counted; not known if it did not tell. */
  inputTokens?: number;
  /** As the service counted, reasoning included; not known if it did not tell. */
  outputTokens?: number;
  outcome: Outcome;
  /** What was asked for. */
  prompt: { inputTokensAsked: number; outputTokensAsked: number };
}
