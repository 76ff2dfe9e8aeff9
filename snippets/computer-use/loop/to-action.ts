import type { Parameters } from '../action/parse-parameters.ts';
import { parseToolAction } from '../action/parse-tool-action.ts';
import type { ProposedAction } from '../policy/policy.ts';
import type { TaskOptions } from './task-options.ts';

/**
 * Parses what an agent asks for: a function of one's own, or one of its tools.
 *
 * @throws {ActionError} If there is no such function or tool, or a parameter is wrong.
 */
export function toAction(
  { functions = {}, toolVersion }: TaskOptions,
  name: string,
  parameters: Parameters,
): ProposedAction['action'] {
  if (Object.hasOwn(functions, name)) return { tool: 'function', name, parameters };
  return parseToolAction(name, parameters, toolVersion);
}
