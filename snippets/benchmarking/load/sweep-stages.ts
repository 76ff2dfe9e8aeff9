import type { ClosedStage } from './stage.ts';

/** How long each level of a sweep lasts. */
export interface SweepLimits {
  /** How many requests each user makes on average. */
  requestsPerUser?: number;
  /** How many milliseconds a level lasts, if its requests do not end it before. */
  durationMs?: number;
}

/**
 * Plans a sweep: the same load by more and more users, each level by itself.
 *
 * Each level begins when the last answer of the level before has come, so that none is measured under another's load.
 *
 * @param levels How many users each level has.
 * @returns Stages, called `1 user`, `8 users` and so on.
 *
 * @example
 * ```ts
 * import { sweepStages } from '@outcrop/snippets/benchmarking';
 *
 * const stages = sweepStages([1, 8], { requestsPerUser: 5 });
 * console.assert(stages.map(({ name, requests }) => `${name}: ${requests}`).join() === '1 user: 5,8 users: 40');
 * ```
 */
export function sweepStages(
  levels: readonly number[],
  { requestsPerUser, durationMs }: SweepLimits,
): ClosedStage[] {
  return levels.map((users) => ({
    type: 'closed',
    name: users === 1 ? '1 user' : `${users} users`,
    users,
    ...(requestsPerUser !== undefined && { requests: requestsPerUser * users }),
    ...(durationMs !== undefined && { durationMs }),
  }));
}
