import { type BedrockAgentClient, DeleteAgentCommand, GetAgentCommand } from '@aws-sdk/client-bedrock-agent';
import { abortBy } from '../abort-by.ts';
import { AgentError } from './agent-error.ts';
import { poll } from './poll.ts';
import type { WaitOptions } from './wait-options.ts';

/** While an agent is in one of these, Bedrock refuses to delete it. */
const onTheWay: readonly string[] = ['CREATING', 'PREPARING', 'UPDATING', 'VERSIONING'];

// #region delete-computer-agent
/**
 * Deletes an agent with its action groups, versions and aliases, and waits until it is gone.
 *
 * @param client Talks to Bedrock.
 * @param agentId The agent; one that is gone already is what was wanted.
 * @throws {AgentError} If it is still there when the time is over.
 */
export async function deleteComputerAgent(
  client: BedrockAgentClient,
  agentId: string,
  options: WaitOptions = {},
): Promise<void> {
  const abort = abortBy(options.signal);
  let status: string | undefined;
  const gone = await poll(async () => {
    try {
      status = (await client.send(new GetAgentCommand({ agentId }), abort)).agent?.agentStatus;
      if (status === 'DELETING' || (status && onTheWay.includes(status))) return undefined;
      await client.send(new DeleteAgentCommand({ agentId, skipResourceInUseCheck: true }), abort);
      return undefined;
    } catch (error) {
      if (error instanceof Error && error.name === 'ResourceNotFoundException') return { agentId };
      throw error;
    }
  }, options);
  if (gone) return;
  throw new AgentError(
    `Cannot delete agent ${agentId} as it must be gone in time: current value is ${status}`,
    agentId,
  );
}
// #endregion delete-computer-agent
