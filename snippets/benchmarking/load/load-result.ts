import type { SelfObservation } from '../self/self-observation.ts';
import type { RequestTrace } from '../trace/request-trace.ts';
import type { WarmUpResult } from './warm-up-result.ts';

/** What came of a run. */
export interface LoadResult {
  /**
   * How it ended: with all stages, when its signal was aborted, or before it began as the warm-up got no answer.
   */
  ended: 'complete' | 'aborted' | 'not-warm';
  /** The reason of the signal, when it was aborted. */
  reason?: unknown;
  /** Every request that ended, in the order in which they were sent; those of the warm-up are not among them. */
  traces: RequestTrace[];
  /** How many requests were given up half-way when the signal was aborted. */
  givenUp: number;
  /** When each stage that began sent requests. */
  stages: StageWindow[];
  /** How busy the client was in the stages, if it was watched; `clientLimits()` judges it. */
  self?: SelfObservation;
  /** What the warm-up did, if there was one. */
  warmUp?: WarmUpResult;
}

/** When a stage sent requests, in milliseconds of the run's clock. */
export interface StageWindow {
  name: string;
  startedAt: number;
  /** When it had no more to send; answers may have come later. */
  sentAllAt: number;
}
