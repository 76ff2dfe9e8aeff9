import type { GetAgentResponse } from '@aws-sdk/client-bedrock-agent';
import * as z from 'zod';
import { describeAgent } from '../../agents/describe-agent.ts';
import { resourceId } from '../../knowledge-bases/requests/member-types.ts';
import type { Operation } from '../../operation.ts';
import { parseInput } from '../../validation/parse-input.ts';
import type { Wire } from '../../wire/wire.ts';

const input = z.object({ agentId: resourceId });

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_GetAgent.html */
export const getAgent: Operation = {
  service: 'bedrock-agent',
  name: 'GetAgent',
  method: 'GET',
  path: '/agents/:agentId',
  status: 200,
  summary: 'Describes an agent, with the state that it is in.',
  handle({ aws, params, region }) {
    const agent = aws.agents.get(parseInput(input, params).agentId, region);
    const value: Wire<GetAgentResponse> = { agent: describeAgent(agent, aws.agents.status(agent)) };
    return { type: 'json', value };
  },
};
