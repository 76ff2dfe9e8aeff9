import {
  type Agent,
  type AgentStatus,
  type BedrockAgentClient,
  GetAgentCommand,
} from '@aws-sdk/client-bedrock-agent';
import { abortBy } from '../abort-by.ts';
import { AgentError } from './agent-error.ts';
import { poll } from './poll.ts';
import type { WaitOptions } from './wait-options.ts';

// #region wait-for-agent
/**
 * Waits until an agent is in a state, by asking for its state.
 *
 * @param client Talks to Bedrock.
 * @param agentId The agent.
 * @param wanted The states that end the wait.
 * @returns The agent.
 * @throws {AgentError} If the agent failed, or is in none of these states when the time is over.
 */
export async function waitForAgent(
  client: BedrockAgentClient,
  agentId: string,
  wanted: readonly AgentStatus[],
  options: WaitOptions = {},
): Promise<Agent> {
  let status: AgentStatus | undefined;
  const agent = await poll(async () => {
    const answer = await client.send(new GetAgentCommand({ agentId }), abortBy(options.signal));
    status = answer.agent?.agentStatus;
    if (status === 'FAILED') throw failed(agentId, wanted, answer.agent?.failureReasons ?? []);
    return status && wanted.includes(status) ? answer.agent : undefined;
  }, options);
  if (agent) return agent;
  throw new AgentError(
    `Cannot wait on for agent ${agentId} as it must be ${wanted.join(' or ')} in time: current value is ${status}`,
    agentId,
  );
}
// #endregion wait-for-agent

function failed(agentId: string, wanted: readonly AgentStatus[], reasons: readonly string[]): AgentError {
  const why = reasons.length > 0 ? ` (${reasons.join(' ')})` : '';
  return new AgentError(
    `Cannot use agent ${agentId} as it must be ${wanted.join(' or ')}: current value is FAILED${why}`,
    agentId,
    reasons,
  );
}
