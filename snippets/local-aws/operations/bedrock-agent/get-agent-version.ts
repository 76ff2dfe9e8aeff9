import type { GetAgentVersionResponse } from '@aws-sdk/client-bedrock-agent';
import * as z from 'zod';
import { notFound } from '../../agents/agents.ts';
import { describeAgentVersion } from '../../agents/describe-agent.ts';
import { resourceId } from '../../knowledge-bases/requests/member-types.ts';
import type { Operation } from '../../operation.ts';
import { parseInput } from '../../validation/parse-input.ts';
import { pattern } from '../../validation/pattern.ts';
import type { Wire } from '../../wire/wire.ts';

const input = z.object({ agentId: resourceId, agentVersion: pattern('[0-9]{1,5}') });

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_GetAgentVersion.html */
export const getAgentVersion: Operation = {
  service: 'bedrock-agent',
  name: 'GetAgentVersion',
  method: 'GET',
  path: '/agents/:agentId/agentversions/:agentVersion',
  status: 200,
  summary: 'Describes a numbered version of an agent.',
  handle({ aws, params, region }) {
    const { agentId, agentVersion } = parseInput(input, params);
    const agent = aws.agents.get(agentId, region);
    const found = agent.versions.find(({ version }) => version === agentVersion);
    if (!found) throw notFound();
    const value: Wire<GetAgentVersionResponse> = { agentVersion: describeAgentVersion(agent, found) };
    return { type: 'json', value };
  },
};
