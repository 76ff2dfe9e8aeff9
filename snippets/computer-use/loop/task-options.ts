import type { BedrockAgentRuntimeClient } from '@aws-sdk/client-bedrock-agent-runtime';
import type { Parameters } from '../action/parse-parameters.ts';
import type { ToolVersion } from '../action/tool-version.ts';
import type { Clock } from '../clock/clock.ts';
import type { Environment } from '../environment/environment.ts';
import type { Approver, Policy } from '../policy/policy.ts';
import type { TaskEvent } from '../trace/task-event.ts';
import type { TaskBounds, TokenPrices } from './task-bounds.ts';

/** A function of one's own; what it throws goes back to the model. */
export type TaskFunction = (parameters: Parameters, signal: AbortSignal) => Promise<string> | string;

/** A task, and all that it takes. */
export interface TaskOptions {
  /** Talks to the agent. */
  client: BedrockAgentRuntimeClient;
  agentId: string;
  agentAliasId: string;
  /** The version of the tools that the agent was created with. */
  toolVersion: ToolVersion;
  /** What the agent is to do. */
  task: string;
  /** Where its actions are executed. */
  environment: Environment;
  /** Closes the environment at the end. @default false */
  ownsEnvironment?: boolean;
  policy: Policy;
  /** Decides what the policy asks about. */
  approver: Approver;
  /** How long the approver has, in milliseconds; no answer is a denial. @default 120_000 */
  approvalMs?: number;
  /** By name. @default {} */
  functions?: Readonly<Record<string, TaskFunction>>;
  bounds?: Partial<TaskBounds>;
  /** Without them, nothing is known of the cost. */
  prices?: TokenPrices;
  /** Tells this conversation from others of the agent. @default a random one */
  sessionId?: string;
  /** @default realClock */
  clock?: Clock;
  /** Ends the task early. */
  signal?: AbortSignal;
  /** Told each step as it is taken. */
  onEvent?: (event: TaskEvent) => void;
}
