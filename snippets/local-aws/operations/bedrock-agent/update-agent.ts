import type { UpdateAgentResponse } from '@aws-sdk/client-bedrock-agent';
import { describeAgent } from '../../agents/describe-agent.ts';
import { updateAgentRequest } from '../../agents/requests/agent-request.ts';
import type { Operation } from '../../operation.ts';
import { parseInput } from '../../validation/parse-input.ts';
import type { Wire } from '../../wire/wire.ts';

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_UpdateAgent.html */
export const updateAgent: Operation = {
  service: 'bedrock-agent',
  name: 'UpdateAgent',
  method: 'PUT',
  path: '/agents/:agentId',
  status: 202,
  summary: 'Gives the draft of an agent another configuration.',
  handle({ aws, params, json, region }) {
    const agent = aws.agents.update(parseInput(updateAgentRequest, { ...json(), ...params }), region);
    const value: Wire<UpdateAgentResponse> = { agent: describeAgent(agent, 'UPDATING') };
    return { type: 'json', value };
  },
};
