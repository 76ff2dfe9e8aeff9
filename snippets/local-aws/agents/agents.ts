import type { AgentStatus } from '@aws-sdk/client-bedrock-agent';
import type { Clock } from '../clock/clock.ts';
import { randomText } from '../jobs/random-text.ts';
import { knowledgeBaseConflict } from '../knowledge-bases/knowledge-base-conflict.ts';
import type { ModelRegistry } from '../models/model-registry.ts';
import { seededRandom } from '../random.ts';
import { ServiceError } from '../service-error.ts';
import { type Agent, type Passing, type PreparedAgent, testAliasId } from './agent.ts';
import { findModel } from './find-model.ts';
import { preparationFaults } from './preparation-faults.ts';
import { type AgentAction, refuseInState } from './refuse-in-state.ts';
import type { CreateAgentRequest, UpdateAgentRequest } from './requests/agent-request.ts';
import { stateAt } from './state-at.ts';

const idCharacters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const settled: readonly AgentStatus[] = ['NOT_PREPARED', 'PREPARED', 'FAILED'];

/** What an endpoint's agents work with. */
export interface AgentsOptions {
  seed: string;
  clock: Clock;
  models: ModelRegistry;
  /** Twelve digits. */
  accountId: string;
  /** Aborted when the endpoint closes. */
  closed: AbortSignal;
  /** How long each state on the way to another one lasts, in milliseconds. */
  settlingMs: number;
}

/** The agents of an endpoint. */
export class Agents {
  readonly options: AgentsOptions;
  readonly #agents = new Map<string, Agent>();
  #created = 0;

  constructor(options: AgentsOptions) {
    this.options = options;
  }

  /**
   * Makes an agent; one whose name is in use fails after a while, as on AWS.
   *
   * @param region The region that it belongs to.
   * @returns It; the same one again for the same `clientToken`.
   */
  create({ clientToken, tags: _, ...configuration }: CreateAgentRequest, region: string): Agent {
    const others = this.list(region);
    const again = others.find((agent) => clientToken !== undefined && agent.clientToken === clientToken);
    if (again) return again;
    const isTaken = others.some((agent) => agent.configuration.agentName === configuration.agentName);
    const { number, id } = this.next('agent');
    const now = this.options.clock.now();
    const agent: Agent = {
      number,
      id,
      region,
      arn: `arn:aws:bedrock:${region}:${this.options.accountId}:agent/${id}`,
      clientToken,
      configuration,
      actionGroups: new Map(),
      createdAt: now,
      updatedAt: now,
      preparedAt: undefined,
      state: this.passing('CREATING', isTaken ? 'FAILED' : 'NOT_PREPARED'),
      failureReasons: isTaken
        ? ['Cannot create a new agent as an agent with the same name already exists.']
        : [],
      prepared: undefined,
      versions: [],
      aliases: new Map(),
    };
    this.#agents.set(id, agent);
    return agent;
  }

  /** All agents of a region, in the order of their creation. */
  list(region: string): Agent[] {
    return [...this.#agents.values()].filter((agent) => agent.region === region && this.#isThere(agent));
  }

  /**
   * Finds an agent.
   *
   * @throws {ServiceError} ResourceNotFoundException, if there is none in the region.
   */
  get(id: string, region: string): Agent {
    const agent = this.#agents.get(id);
    if (agent && agent.region === region && this.#isThere(agent)) return agent;
    throw notFound();
  }

  /** The state that an agent is in now. */
  status({ state }: Agent): AgentStatus {
    return stateAt(state, this.options.clock.now()) ?? 'DELETING';
  }

  /**
   * Finds an agent that may be changed.
   *
   * @param action For the message.
   * @throws {ServiceError} ResourceNotFoundException; ValidationException, while it is on the way to another state.
   */
  getSettled(id: string, region: string, action: AgentAction): Agent {
    const agent = this.get(id, region);
    const status = this.status(agent);
    return settled.includes(status) ? agent : refuseInState(action, status);
  }

  /**
   * Gives an agent another configuration; its test alias leads to the old one until it is prepared.
   *
   * @throws {ServiceError} As `getSettled`; ConflictException, if another one has the name.
   */
  update({ agentId, ...configuration }: UpdateAgentRequest, region: string): Agent {
    const agent = this.getSettled(agentId, region, 'Update');
    const taken = this.list(region).find(
      (other) => other.configuration.agentName === configuration.agentName,
    );
    if (taken && taken !== agent)
      throw knowledgeBaseConflict(`Agent with name ${configuration.agentName} already exists.`);
    agent.configuration = configuration;
    this.touch(agent);
    agent.state = this.passing('UPDATING', 'NOT_PREPARED');
    return agent;
  }

  /**
   * Makes what an agent is now what its test alias leads to; fails after a while if something is missing.
   *
   * @throws {ServiceError} As `getSettled`.
   */
  prepare(id: string, region: string): Agent {
    const agent = this.getSettled(id, region, 'Prepare');
    const { clock, models } = this.options;
    agent.failureReasons = preparationFaults(agent, findModel(models, agent.configuration.foundationModel));
    if (agent.failureReasons.length > 0) {
      agent.state = this.passing('PREPARING', 'FAILED');
      return agent;
    }
    agent.preparedAt = clock.now();
    agent.state = this.passing('PREPARING', 'PREPARED');
    agent.prepared = {
      configuration: agent.configuration,
      actionGroups: [...agent.actionGroups.values()].map((group) => ({ ...group })),
    };
    return agent;
  }

  /**
   * Deletes an agent, which takes a while.
   *
   * @param isForced Whether it goes even though aliases lead to it.
   * @throws {ServiceError} As `getSettled`; ConflictException, if aliases lead to it.
   */
  delete(id: string, region: string, isForced: boolean): Agent {
    const agent = this.getSettled(id, region, 'Delete');
    const now = this.options.clock.now();
    const isUsed = [...agent.aliases.values()].some(({ state }) => stateAt(state, now) !== undefined);
    if (isUsed && !isForced)
      throw knowledgeBaseConflict(`Could not delete Agent with ID ${id}, since it has active aliases`);
    agent.state = this.passing('DELETING', undefined);
    return agent;
  }

  /** Notes that the draft is no longer what was prepared. */
  touch(agent: Agent): void {
    agent.updatedAt = this.options.clock.now();
    if (this.status(agent) === 'PREPARED')
      agent.state = { during: 'NOT_PREPARED', until: 0, after: 'NOT_PREPARED' };
  }

  /**
   * What an alias leads to.
   *
   * @throws {ServiceError} ResourceNotFoundException, if there is no such alias; ValidationException, if it cannot be
   * invoked.
   */
  resolve(id: string, aliasId: string, region: string): PreparedAgent & { version: string } {
    const agent = this.get(id, region);
    if (aliasId === testAliasId) return { ...this.#preparedDraft(agent), version: 'DRAFT' };
    const alias = agent.aliases.get(aliasId);
    const status = alias && stateAt(alias.state, this.options.clock.now());
    if (!alias || status === undefined) throw notFound();
    if (status !== 'PREPARED')
      throw invalid(`The alias ${aliasId} cannot be invoked: its status is ${status}.`);
    if (alias.invocations === 'REJECT_INVOCATIONS')
      throw invalid(`The alias ${aliasId} rejects invocations: its state is REJECT_INVOCATIONS.`);
    const version = agent.versions.find((one) => one.version === alias.version);
    if (!version) throw notFound();
    return version;
  }

  #preparedDraft(agent: Agent): PreparedAgent {
    const status = this.status(agent);
    if (agent.prepared && status !== 'PREPARING' && status !== 'DELETING') return agent.prepared;
    throw invalid(
      `The agent ${agent.id} must be prepared before its draft is invoked: its status is ${status}.`,
    );
  }

  /** Forgets all agents. */
  reset(): void {
    this.#agents.clear();
  }

  /** A state that lasts as long as the endpoint's agents take. */
  passing<Status>(during: Status, after: Status | undefined): Passing<Status> {
    const { clock, settlingMs, closed } = this.options;
    // A clock that jumps from wait to wait must have this one to jump to.
    void clock.sleep(settlingMs, closed).catch(() => {});
    return { during, until: clock.now() + settlingMs, after };
  }

  /** The next number, and an id. */
  next(what: string): { number: number; id: string } {
    const number = this.#created++;
    return { number, id: randomText(seededRandom(this.options.seed, what, number), idCharacters, 10) };
  }

  #isThere({ state }: Agent): boolean {
    return stateAt(state, this.options.clock.now()) !== undefined;
  }
}

/** What AWS says where there is no agent, version or alias. */
export function notFound(): ServiceError {
  return new ServiceError(
    'ResourceNotFoundException',
    "Failed to retrieve resource because it doesn't exist. Retry your request with a different resource identifier.",
  );
}

function invalid(message: string): ServiceError {
  return new ServiceError('ValidationException', message);
}
