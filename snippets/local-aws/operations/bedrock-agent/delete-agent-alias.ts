import type { DeleteAgentAliasResponse } from '@aws-sdk/client-bedrock-agent';
import * as z from 'zod';
import { deleteAlias } from '../../agents/aliases.ts';
import { aliasId } from '../../agents/requests/agent-members.ts';
import { resourceId } from '../../knowledge-bases/requests/member-types.ts';
import type { Operation } from '../../operation.ts';
import { parseInput } from '../../validation/parse-input.ts';
import type { Wire } from '../../wire/wire.ts';

const input = z.object({ agentId: resourceId, agentAliasId: aliasId });

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_DeleteAgentAlias.html */
export const deleteAgentAlias: Operation = {
  service: 'bedrock-agent',
  name: 'DeleteAgentAlias',
  method: 'DELETE',
  path: '/agents/:agentId/agentaliases/:agentAliasId',
  status: 202,
  summary: 'Deletes an alias.',
  handle({ aws, params, region }) {
    const { agentId, agentAliasId } = parseInput(input, params);
    deleteAlias(aws.agents, agentId, agentAliasId, region);
    const value: Wire<DeleteAgentAliasResponse> = { agentId, agentAliasId, agentAliasStatus: 'DELETING' };
    return { type: 'json', value };
  },
};
