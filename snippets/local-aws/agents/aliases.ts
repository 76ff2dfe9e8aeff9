import type { AgentAliasStatus } from '@aws-sdk/client-bedrock-agent';
import { knowledgeBaseConflict } from '../knowledge-bases/knowledge-base-conflict.ts';
import { ServiceError } from '../service-error.ts';
import { type Agent, type AgentAlias, type AgentVersion, testAliasId } from './agent.ts';
import { type Agents, notFound } from './agents.ts';
import { refuseInState } from './refuse-in-state.ts';
import type { CreateAliasRequest, UpdateAliasRequest } from './requests/alias-request.ts';
import { stateAt } from './state-at.ts';

/**
 * Makes an alias; without a version to lead to, it makes one of what is prepared.
 *
 * @returns It; the same one again for the same `clientToken`.
 * @throws {ServiceError} ValidationException, if the agent is not prepared or there is no such version;
 * ConflictException, if the name is in use.
 */
export function createAlias(agents: Agents, request: CreateAliasRequest, region: string): AgentAlias {
  const agent = agents.get(request.agentId, region);
  const { clientToken } = request;
  const others = aliasesOf(agents, agent);
  const again = others.find(
    (alias) => clientToken !== undefined && alias.request.clientToken === clientToken,
  );
  if (again) return again;
  const status = agents.status(agent);
  if (status !== 'PREPARED') refuseInState('Create', status, 'AgentAlias');
  checkName(others, request.agentAliasName);
  const now = agents.options.clock.now();
  const version = request.routingConfiguration?.[0]?.agentVersion ?? newVersion(agents, agent).version;
  checkVersion(agent, version);
  const alias: AgentAlias = {
    ...agents.next('alias'),
    request,
    version,
    invocations: 'ACCEPT_INVOCATIONS',
    createdAt: now,
    updatedAt: now,
    state: agents.passing<AgentAliasStatus>('CREATING', 'PREPARED'),
    history: [{ version, startDate: now }],
  };
  agent.aliases.set(alias.id, alias);
  return alias;
}

/** The aliases of an agent that are there, without the test alias. */
export function aliasesOf(agents: Agents, agent: Agent): AgentAlias[] {
  const now = agents.options.clock.now();
  return [...agent.aliases.values()].filter(({ state }) => stateAt(state, now) !== undefined);
}

/** The state that an alias is in now. */
export function aliasStatus(agents: Agents, { state }: AgentAlias): AgentAliasStatus {
  return stateAt(state, agents.options.clock.now()) ?? 'DELETING';
}

/** The alias of a draft, which is always there. */
export function testAlias({ number, id, createdAt, updatedAt }: Agent): AgentAlias {
  return {
    number,
    id: testAliasId,
    request: { agentId: id, agentAliasName: 'AgentTestAlias' },
    version: 'DRAFT',
    invocations: 'ACCEPT_INVOCATIONS',
    createdAt,
    updatedAt,
    state: { during: 'PREPARED', until: 0, after: 'PREPARED' },
    history: [{ version: 'DRAFT', startDate: createdAt }],
  };
}

/**
 * Finds an alias.
 *
 * @throws {ServiceError} ResourceNotFoundException, if there is none.
 */
export function getAlias(agents: Agents, agent: Agent, aliasId: string): AgentAlias {
  if (aliasId === testAliasId) return testAlias(agent);
  const alias = aliasesOf(agents, agent).find(({ id }) => id === aliasId);
  if (!alias) throw notFound();
  return alias;
}

/**
 * Gives an alias another name or version; without a version, it makes one of what is prepared.
 *
 * @throws {ServiceError} As `createAlias`; ResourceNotFoundException, if there is none.
 */
export function updateAlias(agents: Agents, request: UpdateAliasRequest, region: string): AgentAlias {
  const { agentId, agentAliasId, routingConfiguration, aliasInvocationState } = request;
  const agent = agents.get(agentId, region);
  const alias = changeableAlias(agents, agent, agentAliasId, 'updated');
  checkName(
    aliasesOf(agents, agent).filter((other) => other !== alias),
    request.agentAliasName,
  );
  const status = agents.status(agent);
  const asked = routingConfiguration?.[0]?.agentVersion;
  if (asked === undefined && status !== 'PREPARED') refuseInState('Update', status, 'AgentAlias');
  const version = asked ?? newVersion(agents, agent).version;
  checkVersion(agent, version);
  const now = agents.options.clock.now();
  alias.request = {
    ...alias.request,
    agentAliasName: request.agentAliasName,
    description: request.description,
    routingConfiguration,
  };
  alias.invocations = aliasInvocationState ?? alias.invocations;
  alias.updatedAt = now;
  if (version !== alias.version) {
    const last = alias.history.at(-1);
    if (last) last.endDate = now;
    alias.history.push({ version, startDate: now });
  }
  alias.version = version;
  alias.state = agents.passing<AgentAliasStatus>('UPDATING', 'PREPARED');
  return alias;
}

/**
 * Deletes an alias, which takes a while.
 *
 * @throws {ServiceError} ResourceNotFoundException, if there is none; ValidationException for the test alias.
 */
export function deleteAlias(agents: Agents, agentId: string, aliasId: string, region: string): AgentAlias {
  const alias = changeableAlias(agents, agents.get(agentId, region), aliasId, 'deleted');
  alias.state = agents.passing<AgentAliasStatus>('DELETING', undefined);
  return alias;
}

function changeableAlias(agents: Agents, agent: Agent, aliasId: string, change: string): AgentAlias {
  if (aliasId === testAliasId)
    throw new ServiceError('ValidationException', `The test alias ${testAliasId} can't be ${change}.`);
  return getAlias(agents, agent, aliasId);
}

function newVersion(agents: Agents, agent: Agent): AgentVersion {
  const { prepared } = agent;
  if (!prepared) throw notFound();
  const { number } = agents.next('version');
  const createdAt = agents.options.clock.now();
  const version = { ...prepared, number, version: String(agent.versions.length + 1), createdAt };
  agent.versions.push(version);
  agent.state = agents.passing('VERSIONING', 'PREPARED');
  return version;
}

function checkVersion(agent: Agent, version: string): void {
  if (agent.versions.some((one) => one.version === version)) return;
  throw new ServiceError(
    'ValidationException',
    `An alias must lead to a numbered version of the agent: version ${version} is none.`,
  );
}

function checkName(others: readonly AgentAlias[], name: string): void {
  if (name !== 'AgentTestAlias' && !others.some((other) => other.request.agentAliasName === name)) return;
  throw knowledgeBaseConflict(`AgentAlias with name ${name} already exists.`);
}
