import type { CreateAgentAliasResponse } from '@aws-sdk/client-bedrock-agent';
import { createAlias } from '../../agents/aliases.ts';
import { describeAlias } from '../../agents/describe-alias.ts';
import { createAliasRequest } from '../../agents/requests/alias-request.ts';
import type { Operation } from '../../operation.ts';
import { parseInput } from '../../validation/parse-input.ts';
import type { Wire } from '../../wire/wire.ts';

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_CreateAgentAlias.html */
export const createAgentAlias: Operation = {
  service: 'bedrock-agent',
  name: 'CreateAgentAlias',
  method: 'PUT',
  path: '/agents/:agentId/agentaliases',
  status: 202,
  summary: 'Makes an alias, and a version for it to lead to unless it names one.',
  handle({ aws, params, json, region }) {
    const request = parseInput(createAliasRequest, { ...json(), ...params });
    const alias = createAlias(aws.agents, request, region);
    const agent = aws.agents.get(request.agentId, region);
    const value: Wire<CreateAgentAliasResponse> = { agentAlias: describeAlias(agent, alias, 'CREATING') };
    return { type: 'json', value };
  },
};
