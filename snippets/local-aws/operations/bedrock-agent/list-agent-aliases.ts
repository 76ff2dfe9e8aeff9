import type { ListAgentAliasesResponse } from '@aws-sdk/client-bedrock-agent';
import * as z from 'zod';
import { aliasesOf, aliasStatus, testAlias } from '../../agents/aliases.ts';
import { summarizeAlias } from '../../agents/describe-alias.ts';
import { pageOf } from '../../knowledge-bases/page-of.ts';
import { maxResults, nextToken, resourceId } from '../../knowledge-bases/requests/member-types.ts';
import type { Operation } from '../../operation.ts';
import { parseInput } from '../../validation/parse-input.ts';
import type { Wire } from '../../wire/wire.ts';

const input = z.object({ agentId: resourceId, maxResults, nextToken });

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ListAgentAliases.html */
export const listAgentAliases: Operation = {
  service: 'bedrock-agent',
  name: 'ListAgentAliases',
  method: 'POST',
  path: '/agents/:agentId/agentaliases',
  status: 200,
  summary: 'Lists the aliases of an agent, page by page.',
  handle({ aws, params, json, region }) {
    const { agentId, ...which } = parseInput(input, { ...json(), ...params });
    const agent = aws.agents.get(agentId, region);
    const page = pageOf([testAlias(agent), ...aliasesOf(aws.agents, agent)], which);
    const value: Wire<ListAgentAliasesResponse> = {
      agentAliasSummaries: page.items.map((alias) => summarizeAlias(alias, aliasStatus(aws.agents, alias))),
      nextToken: page.nextToken,
    };
    return { type: 'json', value };
  },
};
