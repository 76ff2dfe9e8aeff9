import type { ListAgentActionGroupsResponse } from '@aws-sdk/client-bedrock-agent';
import * as z from 'zod';
import { actionGroupsOf } from '../../agents/action-groups.ts';
import { summarizeActionGroup } from '../../agents/describe-action-group.ts';
import { anyVersion } from '../../agents/requests/agent-members.ts';
import { pageOf } from '../../knowledge-bases/page-of.ts';
import { maxResults, nextToken, resourceId } from '../../knowledge-bases/requests/member-types.ts';
import type { Operation } from '../../operation.ts';
import { parseInput } from '../../validation/parse-input.ts';
import type { Wire } from '../../wire/wire.ts';

const input = z.object({ agentId: resourceId, agentVersion: anyVersion, maxResults, nextToken });

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ListAgentActionGroups.html */
export const listAgentActionGroups: Operation = {
  service: 'bedrock-agent',
  name: 'ListAgentActionGroups',
  method: 'POST',
  path: '/agents/:agentId/agentversions/:agentVersion/actiongroups',
  status: 200,
  summary: 'Lists the action groups of a version of an agent, page by page.',
  handle({ aws, params, json, region }) {
    const { agentId, agentVersion, ...which } = parseInput(input, { ...json(), ...params });
    const page = pageOf(actionGroupsOf(aws.agents, agentId, agentVersion, region), which);
    const value: Wire<ListAgentActionGroupsResponse> = {
      actionGroupSummaries: page.items.map(summarizeActionGroup),
      nextToken: page.nextToken,
    };
    return { type: 'json', value };
  },
};
