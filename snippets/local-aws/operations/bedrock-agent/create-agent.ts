import type { CreateAgentResponse } from '@aws-sdk/client-bedrock-agent';
import { describeAgent } from '../../agents/describe-agent.ts';
import { createAgentRequest } from '../../agents/requests/agent-request.ts';
import type { Operation } from '../../operation.ts';
import { parseInput } from '../../validation/parse-input.ts';
import type { Wire } from '../../wire/wire.ts';

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_CreateAgent.html */
export const createAgent: Operation = {
  service: 'bedrock-agent',
  name: 'CreateAgent',
  method: 'PUT',
  path: '/agents',
  status: 202,
  summary: 'Makes an agent: a model with an instruction, which action groups give tools.',
  handle({ aws, json, region }) {
    const agent = aws.agents.create(parseInput(createAgentRequest, json()), region);
    const value: Wire<CreateAgentResponse> = { agent: describeAgent(agent, 'CREATING') };
    return { type: 'json', value };
  },
};
