import type { ActionResult } from '../environment/action-result.ts';
import type { ProposedAction } from '../policy/policy.ts';
import type { TaskRun } from './task-run.ts';
import { untilAborted } from './until-aborted.ts';

/**
 * Executes an action, and notes what it showed.
 *
 * @returns What came of it; a function that throws has failed, which is a result too.
 * @throws {EnvironmentError} If the environment is gone.
 * @throws {unknown} The signal's reason.
 */
export async function perform(run: TaskRun, action: ProposedAction['action']): Promise<ActionResult> {
  run.signal.throwIfAborted();
  const { environment } = run.options;
  const work = action.tool === 'function' ? call(run, action) : environment.execute(action, run.signal);
  const result = await untilAborted(work, run.signal);
  run.screen.remember(action, result);
  run.tell({ type: 'result', result });
  return result;
}

async function call(
  { options: { functions = {} }, signal }: TaskRun,
  { name, parameters }: Extract<ProposedAction['action'], { tool: 'function' }>,
): Promise<ActionResult> {
  try {
    return { ok: true, text: (await functions[name]?.(parameters, signal)) ?? '' };
  } catch (error) {
    return { ok: false, text: error instanceof Error ? error.message : String(error) };
  }
}
