import type { Model } from '../../models/model.ts';
import { ServiceError } from '../../service-error.ts';
import type { ActionGroupRequest } from '../requests/action-group-request.ts';
import { type ComputerUseTool, computerUseTools } from './computer-use-tools.ts';
import { toolVersion } from './tool-version.ts';

/** What an action group with a parent signature leaves to its parent. */
const leftToParent = ['description', 'actionGroupExecutor', 'apiSchema', 'functionSchema'] as const;

/**
 * Holds an action group against the rules that its form doesn't tell.
 *
 * @param group What was asked for.
 * @param model The agent's model, as far as it is known.
 * @throws {ServiceError} ValidationException, naming the rule that is broken.
 */
export function checkActionGroup(group: ActionGroupRequest, model: Model | undefined): void {
  const signature = group.parentActionGroupSignature;
  if (signature === undefined) {
    checkFunctions(group);
    return;
  }
  const superfluous = leftToParent.find((member) => group[member] !== undefined);
  if (superfluous) refuse(`${superfluous} must be empty when parentActionGroupSignature is ${signature}.`);
  if (signature === 'AMAZON.CodeInterpreter') refuse('AMAZON.CodeInterpreter is not here.');
  const tool = computerUseTools[signature];
  if (tool) checkComputerUse(group, tool, model);
  else if (group.parentActionGroupSignatureParams) {
    refuse(`parentActionGroupSignatureParams must be empty when parentActionGroupSignature is ${signature}.`);
  }
}

function checkFunctions(group: ActionGroupRequest): void {
  if (group.parentActionGroupSignatureParams)
    refuse('parentActionGroupSignatureParams must come with a parentActionGroupSignature.');
  if (group.apiSchema) refuse('API schemas are not here: use a functionSchema.');
  const functions = group.functionSchema?.functions ?? [];
  if (functions.length === 0) refuse('An action group needs a functionSchema with at least one function.');
  if (!group.actionGroupExecutor)
    refuse('An action group with a functionSchema needs an actionGroupExecutor.');
  const names = functions.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined) refuse(`Function names must be unique: ${twice} is there more than once.`);
}

function checkComputerUse(
  { parentActionGroupSignatureParams: params = {}, parentActionGroupSignature }: ActionGroupRequest,
  { kind }: ComputerUseTool,
  model: Model | undefined,
): void {
  if (!model) return;
  const version = toolVersion(model);
  if (!version) {
    refuse(`Model ${model.id} does not support the action group signature ${parentActionGroupSignature}.`);
  }
  const type = `${kind}_${version}`;
  if (params.type !== type) {
    const current = params.type ?? 'none';
    refuse(`parentActionGroupSignatureParams.type must be ${type} for model ${model.id}: it is ${current}.`);
  }
  if (kind !== 'computer') return;
  for (const name of ['display_width_px', 'display_height_px']) {
    if (!/^[1-9]\d{0,4}$/.test(params[name] ?? ''))
      refuse(
        `parentActionGroupSignatureParams.${name} must be a number of pixels: it is ${params[name] ?? 'none'}.`,
      );
  }
  if (!/^\d{1,5}$/.test(params.display_number ?? '0'))
    refuse(
      `parentActionGroupSignatureParams.display_number must be a number: it is ${params.display_number}.`,
    );
}

function refuse(message: string): never {
  throw new ServiceError('ValidationException', message);
}
