import { ActionError } from '../action/action-error.ts';
import type { ComputerAction } from '../action/computer-action.ts';
import type { ToolAction } from '../action/tool-action.ts';
import { toScreen } from '../screen/scaling.ts';
import type { Screen } from '../screen/screen.ts';
import type { ActionResult } from './action-result.ts';
import type { Environment } from './environment.ts';
import { EnvironmentError } from './environment-error.ts';

/** What an environment is made of. */
export interface EnvironmentParts {
  screen: Screen;
  /** Where commands run and files are; without one, they are refused. */
  sandbox?: {
    execute(action: Exclude<ToolAction, { tool: 'computer' }>, signal?: AbortSignal): Promise<ActionResult>;
    close(): Promise<void>;
  };
}

/**
 * Makes an environment of a screen and a sandbox.
 *
 * Coordinates come as those of the picture and go to the screen as its own. Without a sandbox no command is run,
 * wherever that may be.
 *
 * @param parts They are closed with the environment.
 */
export function environmentOf({ screen, sandbox }: EnvironmentParts): Environment {
  let isClosed = false;
  return {
    async execute(action, signal) {
      if (isClosed) {
        throw new EnvironmentError('Cannot execute an action as the environment must be open: it is closed');
      }
      try {
        if (action.tool === 'computer') return await screen.perform(onScreen(action.action, screen), signal);
        if (sandbox) return await sandbox.execute(action, signal);
        throw new ActionError(`Cannot use ${action.tool} as it needs a sandbox: this environment has none`);
      } catch (error) {
        if (error instanceof ActionError) return { ok: false, text: error.message };
        throw error;
      }
    },
    async close() {
      isClosed = true;
      await Promise.all([screen.close(), sandbox?.close()]);
    },
  };
}

function onScreen(action: ComputerAction, screen: Screen): ComputerAction {
  return {
    ...action,
    ...('coordinate' in action && action.coordinate && { coordinate: toScreen(action.coordinate, screen) }),
    ...('startCoordinate' in action &&
      action.startCoordinate && { startCoordinate: toScreen(action.startCoordinate, screen) }),
  };
}
