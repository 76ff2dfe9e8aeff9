import { ActionError } from './action-error.ts';
import type { ComputerAction } from './computer-action.ts';
import { computerActions } from './computer-actions.ts';
import { type Parameters, parseParameters } from './parse-parameters.ts';
import { shownValue } from './shown-value.ts';
import type { ToolVersion } from './tool-version.ts';

/**
 * Parses the parameters of the tool `computer`.
 *
 * @param parameters What return control gave.
 * @param version The version of the tool that the agent was created with.
 * @returns The action; coordinates are those of the picture, and not yet held against its size.
 * @throws {ActionError} If there is no such action in that version, or a parameter is wrong.
 */
export function parseComputerAction(
  { action, ...parameters }: Parameters,
  version: ToolVersion,
): ComputerAction {
  const schemas = computerActions[version];
  const schema = schemas.get(action ?? '');
  if (schema) return parseParameters(String(action), schema, parameters);
  const later = computerActions['20250124'].has(action ?? '');
  const rule = later
    ? `the action ${action} is of version 20250124 and this is ${version}, where action must be one of`
    : 'action must be one of';
  throw new ActionError(
    `Cannot use the computer as ${rule} ${[...schemas.keys()].join(', ')}: current value is ${shownValue(action)}`,
  );
}
