import type { Arrivals } from './arrivals.ts';

/** When a stage has no more requests to send; at least one of the two, and the first that is reached. */
export interface StageLimits {
  /** So many have been sent. */
  requests?: number;
  /** So many milliseconds have passed since it began. Requests under way go on to their end. */
  durationMs?: number;
}

/** What open and closed loops have in common. */
interface AnyStage extends StageLimits {
  /** Tells its requests from those of other stages. */
  name: string;
  /** Goes from another load to the stage's, evenly in so many milliseconds; then the load stays. */
  ramp?: {
    /** Users, or requests a second, at the beginning. */
    from: number;
    durationMs: number;
  };
  /**
   * Begins as soon as the stage before has no more to send, rather than when all of its requests have ended: for a load
   * that changes without a pause.
   *
   * @default false
   */
  overlaps?: boolean;
}

/** Users who each ask again as soon as their last answer has ended. A slow service gets fewer requests. */
export interface ClosedStage extends AnyStage {
  type: 'closed';
  /** How many requests are under way at a time. */
  users: number;
}

/** Requests that come when they come, however long the answers take. A slow service gets behind, and it shows. */
export interface OpenStage extends AnyStage {
  type: 'open';
  ratePerSecond: number;
  /** @default { type: 'poisson' } */
  arrivals?: Arrivals;
}

/** A part of a run. */
export type Stage = ClosedStage | OpenStage;
