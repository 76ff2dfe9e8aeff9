import type { Model } from '../models/model.ts';
import { ServiceError } from '../service-error.ts';
import type { Agent } from './agent.ts';
import { checkActionGroup } from './tools/check-action-group.ts';

/**
 * Why an agent cannot be prepared.
 *
 * @param model Its model, if the endpoint has it.
 * @returns The reasons; none if it can be.
 */
export function preparationFaults(
  { configuration, actionGroups }: Agent,
  model: Model | undefined,
): string[] {
  const faults: string[] = [];
  if (configuration.instruction === undefined) faults.push('Agent instruction must not be null.');
  if (configuration.agentResourceRoleArn === undefined) faults.push('Agent resource role must not be null.');
  if (configuration.foundationModel === undefined) faults.push('Agent foundation model must not be null.');
  else if (!model) faults.push('The provided model identifier is invalid.');
  else if (!model.tools) faults.push(`Model ${model.id} does not support tool use.`);
  for (const { request } of actionGroups.values())
    faults.push(...faultOf(() => checkActionGroup(request, model)));
  return faults;
}

function faultOf(check: () => void): string[] {
  try {
    check();
    return [];
  } catch (error) {
    if (error instanceof ServiceError) return [error.message];
    throw error;
  }
}
