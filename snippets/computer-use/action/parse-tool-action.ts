import { ActionError } from './action-error.ts';
import { parseBashAction } from './parse-bash-action.ts';
import { parseComputerAction } from './parse-computer-action.ts';
import { parseEditAction } from './parse-edit-action.ts';
import type { Parameters } from './parse-parameters.ts';
import { shownValue } from './shown-value.ts';
import type { ToolAction } from './tool-action.ts';
import type { ToolVersion } from './tool-version.ts';

/**
 * Parses what a model asks one of the tools of computer use to do.
 *
 * Every value that return control gives is a string. What each means follows from the parameter it is of, never from
 * what it looks like: a text of `a[1]` is typed as it is.
 *
 * @param name The function's name: `computer`, `bash` or `str_replace_editor`.
 * @param parameters The parameters, by name.
 * @param version The version of the tools that the agent was created with.
 * @returns The action.
 * @throws {ActionError} If there is no such tool or action, or a parameter is wrong; its text is meant for the model.
 *
 * @example
 * ```ts
 * import { parseToolAction } from '@outcrop/snippets/computer-use';
 *
 * const parsed = parseToolAction('computer', { action: 'left_click', coordinate: '[512, 384]' }, '20250124');
 * console.assert(parsed.tool === 'computer' && parsed.action.action === 'left_click');
 * ```
 */
export function parseToolAction(name: string, parameters: Parameters, version: ToolVersion): ToolAction {
  switch (name) {
    case 'computer':
      return { tool: 'computer', action: parseComputerAction(parameters, version) };
    case 'bash':
      return { tool: 'bash', action: parseBashAction(parameters) };
    case 'str_replace_editor':
      return { tool: 'editor', action: parseEditAction(parameters) };
    default:
      throw new ActionError(
        `Cannot use a tool as its name must be computer, bash or str_replace_editor: current value is ${shownValue(name)}`,
      );
  }
}
