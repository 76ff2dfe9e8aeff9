import { knowledgeBaseConflict } from '../knowledge-bases/knowledge-base-conflict.ts';
import type { ActionGroup, Agent } from './agent.ts';
import { type Agents, notFound } from './agents.ts';
import { findModel } from './find-model.ts';
import type { ActionGroupRequest } from './requests/action-group-request.ts';
import { checkActionGroup } from './tools/check-action-group.ts';

/**
 * Gives the draft of an agent an action group.
 *
 * @returns It; the same one again for the same `clientToken`.
 * @throws {ServiceError} If the agent is not there or not settled, the group breaks a rule, or its name is in use.
 */
export function createActionGroup(agents: Agents, request: ActionGroupRequest, region: string): ActionGroup {
  const agent = agents.getSettled(request.agentId, region, 'Create');
  const { clientToken } = request;
  const again = [...agent.actionGroups.values()].find(
    (group) => clientToken !== undefined && group.request.clientToken === clientToken,
  );
  if (again) return again;
  check(agents, agent, request);
  const now = agents.options.clock.now();
  const group: ActionGroup = { ...agents.next('action group'), request, createdAt: now, updatedAt: now };
  agent.actionGroups.set(group.id, group);
  agents.touch(agent);
  return group;
}

/**
 * Gives an action group of a draft another configuration.
 *
 * @throws {ServiceError} As `createActionGroup`; ResourceNotFoundException, if there is none.
 */
export function updateActionGroup(
  agents: Agents,
  { actionGroupId, ...request }: ActionGroupRequest & { actionGroupId: string },
  region: string,
): ActionGroup {
  const agent = agents.getSettled(request.agentId, region, 'Update');
  const group = groupOf(agent, actionGroupId);
  check(agents, agent, request, group);
  group.request = { ...request, clientToken: group.request.clientToken };
  group.updatedAt = agents.options.clock.now();
  agents.touch(agent);
  return group;
}

/**
 * Takes an action group from a draft.
 *
 * @param isForced Whether it goes even though it is enabled.
 * @throws {ServiceError} ResourceNotFoundException; ConflictException, if it is enabled.
 */
export function deleteActionGroup(
  agents: Agents,
  { agentId, actionGroupId }: { agentId: string; actionGroupId: string },
  region: string,
  isForced: boolean,
): void {
  const agent = agents.getSettled(agentId, region, 'Delete');
  const { request } = groupOf(agent, actionGroupId);
  if (request.actionGroupState !== 'DISABLED' && !isForced)
    throw knowledgeBaseConflict(
      `Could not delete ActionGroup with ID ${actionGroupId}, since it is in use: disable it first.`,
    );
  agent.actionGroups.delete(actionGroupId);
  agents.touch(agent);
}

/**
 * The action groups of a version of an agent.
 *
 * @throws {ServiceError} ResourceNotFoundException, if there is no such agent or version.
 */
export function actionGroupsOf(
  agents: Agents,
  agentId: string,
  version: string,
  region: string,
): ActionGroup[] {
  const agent = agents.get(agentId, region);
  if (version === 'DRAFT') return [...agent.actionGroups.values()];
  const found = agent.versions.find((one) => one.version === version);
  if (!found) throw notFound();
  return [...found.actionGroups];
}

function groupOf(agent: Agent, id: string): ActionGroup {
  const group = agent.actionGroups.get(id);
  if (!group) throw notFound();
  return group;
}

function check(agents: Agents, agent: Agent, request: ActionGroupRequest, itself?: ActionGroup): void {
  checkActionGroup(request, findModel(agents.options.models, agent.configuration.foundationModel));
  const others = [...agent.actionGroups.values()].filter((group) => group !== itself);
  const { actionGroupName: name, parentActionGroupSignature: signature } = request;
  if (others.some((other) => other.request.actionGroupName === name))
    throw knowledgeBaseConflict(`ActionGroup with name ${name} already exists.`);
  if (signature && others.some((other) => other.request.parentActionGroupSignature === signature))
    throw knowledgeBaseConflict(`ActionGroup with parentActionGroupSignature ${signature} already exists.`);
}
