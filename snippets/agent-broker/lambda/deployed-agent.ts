import { BedrockAgentRuntimeClient } from '@aws-sdk/client-bedrock-agent-runtime';
import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import type { Agent } from '../agents/agent.ts';
import { askBedrockAgent } from './ask-bedrock-agent.ts';
import { askEndpoint } from './ask-endpoint.ts';
import { askModelAgent } from './ask-model-agent.ts';
import { type Environment, readEnvironment } from './read-environment.ts';

/**
 * Makes the agent that a worker of the stack is for.
 *
 * @param environment `AGENT_NAME`, `AGENT_KIND`, and what the stack sets for that kind.
 * @throws {Error} If something is missing, or the kind is none.
 */
export function deployedAgent(environment: Environment): Agent {
  const { AGENT_NAME: name, AGENT_KIND: kind } = readEnvironment(['AGENT_NAME', 'AGENT_KIND'], environment);
  return { name, run: runOf(kind, environment) };
}

function runOf(kind: string, environment: Environment): Agent['run'] {
  switch (kind) {
    case 'model': {
      const own = readEnvironment(['MODEL_ID', 'SYSTEM_PROMPT'], environment);
      const client = new BedrockRuntimeClient();
      return askModelAgent({ client, modelId: own.MODEL_ID, systemPrompt: own.SYSTEM_PROMPT });
    }
    case 'bedrock-agent': {
      const own = readEnvironment(['AGENT_ID', 'AGENT_ALIAS_ID'], environment);
      const client = new BedrockAgentRuntimeClient();
      return askBedrockAgent({ client, agentId: own.AGENT_ID, agentAliasId: own.AGENT_ALIAS_ID });
    }
    case 'http':
      return askEndpoint({ url: readEnvironment(['AGENT_URL'], environment).AGENT_URL });
    default:
      throw new Error(
        `Cannot start the function as AGENT_KIND must be model, bedrock-agent or http: current value is ${kind}`,
      );
  }
}
