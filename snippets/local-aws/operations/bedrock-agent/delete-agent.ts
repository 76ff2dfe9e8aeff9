import type { DeleteAgentResponse } from '@aws-sdk/client-bedrock-agent';
import * as z from 'zod';
import { resourceId } from '../../knowledge-bases/requests/member-types.ts';
import type { Operation } from '../../operation.ts';
import { parseInput } from '../../validation/parse-input.ts';
import type { Wire } from '../../wire/wire.ts';

const input = z.object({ agentId: resourceId });

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_DeleteAgent.html */
export const deleteAgent: Operation = {
  service: 'bedrock-agent',
  name: 'DeleteAgent',
  method: 'DELETE',
  path: '/agents/:agentId',
  status: 202,
  summary: 'Deletes an agent that no alias leads to, or with its aliases where told to.',
  handle({ aws, params, query, region }) {
    const isForced = query.get('skipResourceInUseCheck') === 'true';
    const { id } = aws.agents.delete(parseInput(input, params).agentId, region, isForced);
    const value: Wire<DeleteAgentResponse> = { agentId: id, agentStatus: 'DELETING' };
    return { type: 'json', value };
  },
};
