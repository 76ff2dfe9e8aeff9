import type { RequestTrace } from '../trace/request-trace.ts';

/** How far a run is. */
export interface LoadProgress {
  /** The stage that sends requests now; `warm-up` before the first. */
  stage: string;
  /** Its place among the stages, from 0; -1 for the warm-up. */
  stageIndex: number;
  stages: number;
  /** How many requests were sent in this stage. */
  sent: number;
  /** How many it will have sent; not known if only time ends it. */
  requests?: number;
  /** Milliseconds since this stage began. */
  elapsedMs: number;
  /** How long it sends requests at most; not known if only their number ends it. */
  durationMs?: number;
  /** Requests of the whole run, warm-up left out, that have ended, failed ones among them. */
  ended: number;
  failed: number;
  /** Requests whose answers are awaited. */
  underWay: number;
  /** The request that has just ended, if one has. */
  last?: RequestTrace;
}
