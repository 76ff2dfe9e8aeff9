import type { InputBlock, InputMessage } from '../../inference/generation-request.ts';
import type { LocalAwsContext } from '../../local-aws-context.ts';
import type { Model } from '../../models/model.ts';
import type { AgentConfiguration } from '../agent.ts';
import type { AgentTool } from '../tools/agent-tools.ts';
import type { AgentSession } from './agent-sessions.ts';

/** One invocation of an agent. */
export interface AgentRun {
  aws: Pick<LocalAwsContext, 'clock' | 'inference' | 'seed'>;
  agentId: string;
  agentAliasId: string;
  agentVersion: string;
  sessionId: string;
  configuration: AgentConfiguration;
  model: Model;
  tools: readonly AgentTool[];
  session: AgentSession;
  /** How long the session may be idle, in milliseconds. */
  ttlMs: number;
  /** What was said before. */
  history: readonly InputMessage[];
  /** What is said now. */
  input: InputBlock[];
  attributes: Readonly<Record<string, string>> | undefined;
  isTraced: boolean;
  /** When it began, by the endpoint's clock. */
  startedAt: number;
  signal: AbortSignal;
}
