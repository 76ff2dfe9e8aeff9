import { checkStages } from './check-stages.ts';
import type { LoadOptions } from './load-options.ts';
import type { LoadResult } from './load-result.ts';
import { LoadRun } from './load-run.ts';
import { runClosedStage } from './run-closed-stage.ts';
import { runOpenStage } from './run-open-stage.ts';
import { warmUp } from './warm-up.ts';

// #region run-load
/**
 * Puts a load on a model, and keeps what every request measured.
 *
 * @param options What to ask, how often, and for how long.
 * @returns All that was measured, of a run that was ended early too.
 * @throws {RangeError} If a stage has no end or no load, or two have the same name.
 * @throws {unknown} What `call`, `prompts` or `onProgress` threw of their own: a request that failed is data.
 */
export async function runLoad(options: LoadOptions): Promise<LoadResult> {
  const { stages, seed = 'outcrop' } = options;
  checkStages(stages);
  const run = new LoadRun(options);
  const warmedUp = options.warmUp && (await warmUp(options.warmUp, run));
  const isCold = warmedUp?.ready === false;
  const endWatch = isCold ? undefined : options.observe?.();
  for (const [stageIndex, stage] of isCold ? [] : stages.entries()) {
    if (!stage.overlaps) await run.idle();
    if (run.signal.aborted) break;
    await run.runStage(stage, stageIndex, (part) =>
      stage.type === 'closed'
        ? runClosedStage(stage, part, run, stages[stageIndex + 1]?.overlaps ?? false)
        : runOpenStage(stage, part, run, seed),
    );
  }
  await run.idle();
  const self = endWatch?.();
  const result = run.result();
  return {
    ...result,
    ...(isCold && result.ended === 'complete' && { ended: 'not-warm' }),
    ...(self && { self }),
    ...(warmedUp && { warmUp: warmedUp }),
  };
}
// #endregion run-load
