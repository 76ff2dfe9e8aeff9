import type { AgentAliasStatus, AgentStatus } from '@aws-sdk/client-bedrock-agent';
import type { Numbered } from '../knowledge-bases/knowledge-base.ts';
import type { ActionGroupRequest } from './requests/action-group-request.ts';
import type { CreateAgentRequest } from './requests/agent-request.ts';
import type { CreateAliasRequest } from './requests/alias-request.ts';

/** A state that passes with time: one until a moment, another from then on. */
export interface Passing<Status> {
  during: Status;
  /** Milliseconds since 1970 began. */
  until: number;
  /** Nothing where the resource is gone by then. */
  after: Status | undefined;
}

/** What an agent is, without what it may do. */
export type AgentConfiguration = Omit<CreateAgentRequest, 'clientToken' | 'tags'>;

/** What an agent may do; times are milliseconds since 1970 began. */
export interface ActionGroup extends Numbered {
  id: string;
  request: ActionGroupRequest;
  createdAt: number;
  updatedAt: number;
}

/** An agent as it was when it was prepared. */
export interface PreparedAgent {
  configuration: AgentConfiguration;
  actionGroups: readonly ActionGroup[];
}

/** A numbered version, which nothing changes any more. */
export interface AgentVersion extends Numbered, PreparedAgent {
  version: string;
  createdAt: number;
}

/** A name that leads to a version. */
export interface AgentAlias extends Numbered {
  id: string;
  request: CreateAliasRequest;
  version: string;
  invocations: 'ACCEPT_INVOCATIONS' | 'REJECT_INVOCATIONS';
  createdAt: number;
  updatedAt: number;
  state: Passing<AgentAliasStatus>;
  history: { version: string; startDate: number; endDate?: number }[];
}

/** An agent with its draft, versions and aliases. */
export interface Agent extends Numbered {
  id: string;
  region: string;
  arn: string;
  clientToken: string | undefined;
  configuration: AgentConfiguration;
  actionGroups: Map<string, ActionGroup>;
  createdAt: number;
  updatedAt: number;
  preparedAt: number | undefined;
  state: Passing<AgentStatus>;
  failureReasons: readonly string[];
  /** What the test alias leads to; nothing before the agent is prepared for the first time. */
  prepared: PreparedAgent | undefined;
  versions: AgentVersion[];
  aliases: Map<string, AgentAlias>;
}

/** The alias of every draft. */
export const testAliasId = 'TSTALIASID';
