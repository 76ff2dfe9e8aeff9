import type { ClosedStage } from './stage.ts';

/** From when to when a user of a stage asks, in milliseconds since it began. */
export interface UserSpan {
  joinsAt: number;
  leavesAt: number;
}

/**
 * When a user joins a stage, and when they leave it.
 *
 * Users join one after the other, evenly over the ramp, and leave in the opposite order.
 *
 * @param user Their number, from 0.
 */
export function userSpan(user: number, { users, ramp }: Pick<ClosedStage, 'users' | 'ramp'>): UserSpan {
  if (!ramp) return { joinsAt: 0, leavesAt: Infinity };
  const { from, durationMs } = ramp;
  if (user >= from) return { joinsAt: (durationMs * (user - from)) / (users - from), leavesAt: Infinity };
  if (user < users) return { joinsAt: 0, leavesAt: Infinity };
  return { joinsAt: 0, leavesAt: (durationMs * (from - user)) / (from - users) };
}
