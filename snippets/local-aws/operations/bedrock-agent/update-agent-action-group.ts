import type { UpdateAgentActionGroupResponse } from '@aws-sdk/client-bedrock-agent';
import { updateActionGroup } from '../../agents/action-groups.ts';
import { describeActionGroup } from '../../agents/describe-action-group.ts';
import { updateActionGroupRequest } from '../../agents/requests/action-group-request.ts';
import type { Operation } from '../../operation.ts';
import { parseInput } from '../../validation/parse-input.ts';
import type { Wire } from '../../wire/wire.ts';

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_UpdateAgentActionGroup.html */
export const updateAgentActionGroup: Operation = {
  service: 'bedrock-agent',
  name: 'UpdateAgentActionGroup',
  method: 'PUT',
  path: '/agents/:agentId/agentversions/:agentVersion/actiongroups/:actionGroupId',
  status: 200,
  summary: 'Gives an action group of a draft another configuration.',
  handle({ aws, params, json, region }) {
    const request = parseInput(updateActionGroupRequest, { ...json(), ...params });
    const group = updateActionGroup(aws.agents, request, region);
    const value: Wire<UpdateAgentActionGroupResponse> = {
      agentActionGroup: describeActionGroup(group, 'DRAFT'),
    };
    return { type: 'json', value };
  },
};
