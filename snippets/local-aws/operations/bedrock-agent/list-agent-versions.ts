import type { ListAgentVersionsResponse } from '@aws-sdk/client-bedrock-agent';
import * as z from 'zod';
import { summarizeAgentVersion } from '../../agents/describe-agent.ts';
import { pageOf } from '../../knowledge-bases/page-of.ts';
import { maxResults, nextToken, resourceId } from '../../knowledge-bases/requests/member-types.ts';
import type { Operation } from '../../operation.ts';
import { parseInput } from '../../validation/parse-input.ts';
import type { Wire } from '../../wire/wire.ts';

const input = z.object({ agentId: resourceId, maxResults, nextToken });

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ListAgentVersions.html */
export const listAgentVersions: Operation = {
  service: 'bedrock-agent',
  name: 'ListAgentVersions',
  method: 'POST',
  path: '/agents/:agentId/agentversions',
  status: 200,
  summary: 'Lists the draft and the numbered versions of an agent, page by page.',
  handle({ aws, params, json, region }) {
    const { agentId, ...which } = parseInput(input, { ...json(), ...params });
    const agent = aws.agents.get(agentId, region);
    const page = pageOf([{ ...agent, version: 'DRAFT' }, ...agent.versions], which);
    const value: Wire<ListAgentVersionsResponse> = {
      agentVersionSummaries: page.items.map((version) => ({
        ...summarizeAgentVersion(version),
        ...(version.version === 'DRAFT' && { agentStatus: aws.agents.status(agent) }),
      })),
      nextToken: page.nextToken,
    };
    return { type: 'json', value };
  },
};
