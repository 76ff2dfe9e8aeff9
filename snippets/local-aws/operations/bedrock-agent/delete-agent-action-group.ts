import * as z from 'zod';
import { deleteActionGroup } from '../../agents/action-groups.ts';
import { draftVersion } from '../../agents/requests/agent-members.ts';
import { resourceId } from '../../knowledge-bases/requests/member-types.ts';
import type { Operation } from '../../operation.ts';
import { parseInput } from '../../validation/parse-input.ts';

const input = z.object({ agentId: resourceId, agentVersion: draftVersion, actionGroupId: resourceId });

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_DeleteAgentActionGroup.html */
export const deleteAgentActionGroup: Operation = {
  service: 'bedrock-agent',
  name: 'DeleteAgentActionGroup',
  method: 'DELETE',
  path: '/agents/:agentId/agentversions/:agentVersion/actiongroups/:actionGroupId',
  status: 204,
  summary: 'Takes a disabled action group from a draft, or an enabled one where told to.',
  handle({ aws, params, query, region }) {
    const isForced = query.get('skipResourceInUseCheck') === 'true';
    deleteActionGroup(aws.agents, parseInput(input, params), region, isForced);
    return { type: 'bytes', body: new Uint8Array(), contentType: 'application/json' };
  },
};
