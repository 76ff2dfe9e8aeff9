import { type BedrockAgentClient, paginateListAgents } from '@aws-sdk/client-bedrock-agent';

/**
 * Finds an agent by its name.
 *
 * @param client Talks to Bedrock.
 * @param agentName The whole name.
 * @returns Its id; nothing if there is none.
 */
export async function findAgent(client: BedrockAgentClient, agentName: string): Promise<string | undefined> {
  for await (const { agentSummaries = [] } of paginateListAgents({ client }, {})) {
    const found = agentSummaries.find((agent) => agent.agentName === agentName);
    if (found) return found.agentId;
  }
  return undefined;
}
