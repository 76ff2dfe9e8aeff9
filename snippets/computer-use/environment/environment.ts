import type { ToolAction } from '../action/tool-action.ts';
import type { ActionResult } from './action-result.ts';

/** Where actions are executed: a screen, a shell and files, shut off from everything else. */
export interface Environment {
  /**
   * Executes one action.
   *
   * @param action The action; coordinates are those of the picture that the model was shown.
   * @param signal Breaks it off.
   * @returns What it showed. A refusal or a failure is a result; only an environment that is gone throws.
   * @throws {EnvironmentError} If the environment can't be reached, or has ended.
   */
  execute(action: ToolAction, signal?: AbortSignal): Promise<ActionResult>;
  /** Ends everything that runs in it. */
  close(): Promise<void>;
}
