import type { GetAgentAliasResponse } from '@aws-sdk/client-bedrock-agent';
import * as z from 'zod';
import { aliasStatus, getAlias } from '../../agents/aliases.ts';
import { describeAlias } from '../../agents/describe-alias.ts';
import { aliasId } from '../../agents/requests/agent-members.ts';
import { resourceId } from '../../knowledge-bases/requests/member-types.ts';
import type { Operation } from '../../operation.ts';
import { parseInput } from '../../validation/parse-input.ts';
import type { Wire } from '../../wire/wire.ts';

const input = z.object({ agentId: resourceId, agentAliasId: aliasId });

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_GetAgentAlias.html */
export const getAgentAlias: Operation = {
  service: 'bedrock-agent',
  name: 'GetAgentAlias',
  method: 'GET',
  path: '/agents/:agentId/agentaliases/:agentAliasId',
  status: 200,
  summary: 'Describes an alias; TSTALIASID leads to the draft.',
  handle({ aws, params, region }) {
    const { agentId, agentAliasId } = parseInput(input, params);
    const agent = aws.agents.get(agentId, region);
    const alias = getAlias(aws.agents, agent, agentAliasId);
    const value: Wire<GetAgentAliasResponse> = {
      agentAlias: describeAlias(agent, alias, aliasStatus(aws.agents, alias)),
    };
    return { type: 'json', value };
  },
};
