import type { GetAgentActionGroupResponse } from '@aws-sdk/client-bedrock-agent';
import * as z from 'zod';
import { actionGroupsOf } from '../../agents/action-groups.ts';
import { notFound } from '../../agents/agents.ts';
import { describeActionGroup } from '../../agents/describe-action-group.ts';
import { anyVersion } from '../../agents/requests/agent-members.ts';
import { resourceId } from '../../knowledge-bases/requests/member-types.ts';
import type { Operation } from '../../operation.ts';
import { parseInput } from '../../validation/parse-input.ts';
import type { Wire } from '../../wire/wire.ts';

const input = z.object({ agentId: resourceId, agentVersion: anyVersion, actionGroupId: resourceId });

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_GetAgentActionGroup.html */
export const getAgentActionGroup: Operation = {
  service: 'bedrock-agent',
  name: 'GetAgentActionGroup',
  method: 'GET',
  path: '/agents/:agentId/agentversions/:agentVersion/actiongroups/:actionGroupId',
  status: 200,
  summary: 'Describes an action group.',
  handle({ aws, params, region }) {
    const { agentId, agentVersion, actionGroupId } = parseInput(input, params);
    const group = actionGroupsOf(aws.agents, agentId, agentVersion, region).find(
      ({ id }) => id === actionGroupId,
    );
    if (!group) throw notFound();
    const value: Wire<GetAgentActionGroupResponse> = {
      agentActionGroup: describeActionGroup(group, agentVersion),
    };
    return { type: 'json', value };
  },
};
