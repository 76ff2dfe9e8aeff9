import { seededRandom } from '../random.ts';
import { arrivalTimes } from './arrival-times.ts';
import type { LoadRun } from './load-run.ts';
import { nextTurn } from './next-turn.ts';
import { sleepUntil } from './sleep-until.ts';
import type { OpenStage } from './stage.ts';
import type { StageRun } from './stage-run.ts';

/** How late the sending may be, in milliseconds, before the answers that came get their turn. */
const patienceMs = 1;

// #region open-loop
/**
 * Sends requests when they are due, whatever became of those before.
 *
 * When they are due is drawn beforehand and never moved. A request that this machine sends late keeps its due time, so
 * that the delay can be counted (coordinated omission).
 *
 * @param seed What the arrivals hang on.
 * @returns When the stage has no more to send; requests may still be under way.
 */
export async function runOpenStage(
  stage: OpenStage,
  part: StageRun,
  run: LoadRun,
  seed: string,
): Promise<void> {
  let user = 0;
  for (const offset of arrivalTimes(stage, seededRandom(seed, 'arrivals', stage.name))) {
    const due = part.startedAt + offset;
    if (!(await sleepUntil(run.clock, due, part.signal)) || !part.take()) break;
    void run.send(stage.name, user++, due);
    if (run.clock.now() - due >= patienceMs) await nextTurn();
  }
  await sleepUntil(run.clock, part.startedAt + (stage.durationMs ?? 0), part.signal);
}
// #endregion open-loop
