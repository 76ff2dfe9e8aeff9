import type { LoadRun } from './load-run.ts';
import { sleepUntil } from './sleep-until.ts';
import type { ClosedStage } from './stage.ts';
import type { StageRun } from './stage-run.ts';
import { userSpan } from './user-span.ts';

// #region closed-loop
/**
 * Keeps as many requests under way as a stage has users: each user asks again as soon as their own answer has ended, and
 * waits for nobody else's.
 *
 * @param isFollowed Whether another stage begins the moment that the time of this one is over.
 * @returns When the stage has no more to send; its last requests may still be under way.
 */
export async function runClosedStage(
  stage: ClosedStage,
  part: StageRun,
  run: LoadRun,
  isFollowed: boolean,
): Promise<void> {
  const users = Math.max(stage.users, stage.ramp?.from ?? 0);
  const asking = Array.from({ length: users }, (_, user) => askInTurn(user, stage, part, run));
  // Users see by themselves that the time is over. A simulated clock would jump to the end of a wait for it whenever
  // all users are at work rather than waiting, so there is one only if it is needed.
  const timeIsOver = isFollowed &&
    part.endsAt < Infinity && [sleepUntil(run.clock, part.endsAt, part.signal)];
  await Promise.race([part.over, Promise.all(asking), ...(timeIsOver || [])]);
}

async function askInTurn(user: number, stage: ClosedStage, part: StageRun, run: LoadRun): Promise<void> {
  const { joinsAt, leavesAt } = userSpan(user, stage);
  // In a stage that overlaps the one before, the user may still be waiting for an answer.
  await run.answered(user);
  await sleepUntil(run.clock, Math.min(part.startedAt + joinsAt, part.endsAt), part.signal);
  while (run.clock.now() < part.startedAt + leavesAt && part.take()) await run.send(stage.name, user);
}
// #endregion closed-loop
