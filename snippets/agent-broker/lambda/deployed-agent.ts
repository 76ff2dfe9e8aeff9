import { BedrockAgentRuntimeClient } from '@aws-sdk/client-bedrock-agent-runtime';
import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import type { Agent } from '../agents/agent.ts';
import { bedrockAgent } from '../agents/bedrock-agent.ts';
import { httpAgent } from '../agents/http-agent.ts';
import { modelAgent } from '../agents/model-agent.ts';
import type { StateStore } from '../state/state-store.ts';
import { storedBookingLedger } from '../travel/stored-booking-ledger.ts';
import { travelAgents } from '../travel/travel-agents.ts';
import { type Environment, readEnvironment } from './read-environment.ts';

/**
 * Makes the agent that a worker of the stack is for.
 *
 * @param environment `AGENT_NAME`, `AGENT_KIND`, and what the stack sets for that kind.
 * @param state Where agents of the example keep what they have booked.
 * @throws {Error} If something is missing, or the kind or the example's agent is none.
 */
export function deployedAgent(environment: Environment, state: StateStore): Agent {
  const { AGENT_NAME: name, AGENT_KIND: kind } = readEnvironment(['AGENT_NAME', 'AGENT_KIND'], environment);
  switch (kind) {
    case 'model': {
      const own = readEnvironment(['MODEL_ID', 'SYSTEM_PROMPT'], environment);
      const client = new BedrockRuntimeClient();
      return modelAgent({ name, client, modelId: own.MODEL_ID, system: own.SYSTEM_PROMPT });
    }
    case 'bedrock-agent': {
      const own = readEnvironment(['AGENT_ID', 'AGENT_ALIAS_ID'], environment);
      const client = new BedrockAgentRuntimeClient();
      return bedrockAgent({ name, client, agentId: own.AGENT_ID, agentAliasId: own.AGENT_ALIAS_ID });
    }
    case 'http':
      return httpAgent({ name, url: readEnvironment(['AGENT_URL'], environment).AGENT_URL });
    case 'travel':
      return travelAgent(name, readEnvironment(['MODEL_ID'], environment).MODEL_ID, state);
    default:
      throw wrong('AGENT_KIND', 'model, bedrock-agent, http or travel', kind);
  }
}

function travelAgent(name: string, modelId: string, state: StateStore): Agent {
  const ledger = storedBookingLedger(state);
  const agents = travelAgents({ client: new BedrockRuntimeClient(), modelId, ledger });
  const found = agents.find((agent) => agent.name === name);
  if (!found) throw wrong('AGENT_NAME', `one of ${agents.map((agent) => agent.name).join(', ')}`, name);
  return found;
}

function wrong(variable: string, rule: string, current: string): Error {
  return new Error(`Cannot start the function as ${variable} must be ${rule}: current value is ${current}`);
}
