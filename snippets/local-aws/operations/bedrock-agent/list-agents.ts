import type { ListAgentsResponse } from '@aws-sdk/client-bedrock-agent';
import * as z from 'zod';
import { summarizeAgent } from '../../agents/describe-agent.ts';
import { pageOf } from '../../knowledge-bases/page-of.ts';
import { maxResults, nextToken } from '../../knowledge-bases/requests/member-types.ts';
import type { Operation } from '../../operation.ts';
import { parseInput } from '../../validation/parse-input.ts';
import type { Wire } from '../../wire/wire.ts';

const input = z.object({ maxResults, nextToken });

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ListAgents.html */
export const listAgents: Operation = {
  service: 'bedrock-agent',
  name: 'ListAgents',
  method: 'POST',
  path: '/agents',
  status: 200,
  summary: 'Lists the agents of a region, page by page.',
  handle({ aws, json, region }) {
    const page = pageOf(aws.agents.list(region), parseInput(input, json()));
    const value: Wire<ListAgentsResponse> = {
      agentSummaries: page.items.map((agent) => summarizeAgent(agent, aws.agents.status(agent))),
      nextToken: page.nextToken,
    };
    return { type: 'json', value };
  },
};
