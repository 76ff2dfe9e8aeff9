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
 * @returns When the stage has no more to send; its last requests may still be under way.
 */
export async function runClosedStage(stage: ClosedStage, part: StageRun, run: LoadRun): Promise<void> {
  const users = Math.max(stage.users, stage.ramp?.from ?? 0);
  for (let user = 0; user < users; user++) void askInTurn(user, stage, part, run);
  await part.over;
}

async function askInTurn(user: number, stage: ClosedStage, part: StageRun, run: LoadRun): Promise<void> {
  const { joinsAt, leavesAt } = userSpan(user, stage);
  // In a stage that overlaps the one before, the user may still be waiting for an answer.
  await run.answered(user);
  await sleepUntil(run.clock, part.startedAt + joinsAt, part.signal);
  while (run.clock.now() < part.startedAt + leavesAt && part.take()) await run.send(stage.name, user);
}
// #endregion closed-loop
