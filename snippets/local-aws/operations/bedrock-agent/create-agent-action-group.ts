import type { CreateAgentActionGroupResponse } from '@aws-sdk/client-bedrock-agent';
import { createActionGroup } from '../../agents/action-groups.ts';
import { describeActionGroup } from '../../agents/describe-action-group.ts';
import { createActionGroupRequest } from '../../agents/requests/action-group-request.ts';
import type { Operation } from '../../operation.ts';
import { parseInput } from '../../validation/parse-input.ts';
import type { Wire } from '../../wire/wire.ts';

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_CreateAgentActionGroup.html */
export const createAgentActionGroup: Operation = {
  service: 'bedrock-agent',
  name: 'CreateAgentActionGroup',
  method: 'PUT',
  path: '/agents/:agentId/agentversions/:agentVersion/actiongroups',
  status: 200,
  summary:
    'Gives the draft of an agent functions, a computer, a shell, a text editor, or questions to the user.',
  handle({ aws, params, json, region }) {
    const request = parseInput(createActionGroupRequest, { ...json(), ...params });
    const group = createActionGroup(aws.agents, request, region);
    const value: Wire<CreateAgentActionGroupResponse> = {
      agentActionGroup: describeActionGroup(group, 'DRAFT'),
    };
    return { type: 'json', value };
  },
};
