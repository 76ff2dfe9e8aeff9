import type { UpdateAgentAliasResponse } from '@aws-sdk/client-bedrock-agent';
import { updateAlias } from '../../agents/aliases.ts';
import { describeAlias } from '../../agents/describe-alias.ts';
import { updateAliasRequest } from '../../agents/requests/alias-request.ts';
import type { Operation } from '../../operation.ts';
import { parseInput } from '../../validation/parse-input.ts';
import type { Wire } from '../../wire/wire.ts';

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_UpdateAgentAlias.html */
export const updateAgentAlias: Operation = {
  service: 'bedrock-agent',
  name: 'UpdateAgentAlias',
  method: 'PUT',
  path: '/agents/:agentId/agentaliases/:agentAliasId',
  status: 202,
  summary: 'Gives an alias another name, version or state.',
  handle({ aws, params, json, region }) {
    const request = parseInput(updateAliasRequest, { ...json(), ...params });
    const alias = updateAlias(aws.agents, request, region);
    const agent = aws.agents.get(request.agentId, region);
    const value: Wire<UpdateAgentAliasResponse> = { agentAlias: describeAlias(agent, alias, 'UPDATING') };
    return { type: 'json', value };
  },
};
