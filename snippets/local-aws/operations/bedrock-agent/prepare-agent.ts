import type { PrepareAgentResponse } from '@aws-sdk/client-bedrock-agent';
import * as z from 'zod';
import { resourceId } from '../../knowledge-bases/requests/member-types.ts';
import type { Operation } from '../../operation.ts';
import { parseInput } from '../../validation/parse-input.ts';
import type { Wire } from '../../wire/wire.ts';

const input = z.object({ agentId: resourceId });

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_PrepareAgent.html */
export const prepareAgent: Operation = {
  service: 'bedrock-agent',
  name: 'PrepareAgent',
  method: 'POST',
  path: '/agents/:agentId',
  status: 202,
  summary: 'Makes the draft of an agent what its test alias leads to.',
  handle({ aws, params, region, startedAt }) {
    const { id, preparedAt = startedAt } = aws.agents.prepare(parseInput(input, params).agentId, region);
    const value: Wire<PrepareAgentResponse> = {
      agentId: id,
      agentStatus: 'PREPARING',
      agentVersion: 'DRAFT',
      preparedAt: new Date(preparedAt).toISOString(),
    };
    return { type: 'json', value };
  },
};
