import type { ActionGroupSummary, AgentActionGroup } from '@aws-sdk/client-bedrock-agent';
import type { Wire } from '../wire/wire.ts';
import type { ActionGroup } from './agent.ts';

/** Says of an action group what AWS says when it is asked for. */
export function describeActionGroup(
  { id, request, createdAt, updatedAt }: ActionGroup,
  agentVersion: string,
): Wire<AgentActionGroup> {
  const { parentActionGroupSignature, actionGroupState = 'ENABLED', ...rest } = request;
  return {
    ...(rest as Omit<
      Wire<AgentActionGroup>,
      'actionGroupId' | 'actionGroupState' | 'createdAt' | 'updatedAt'
    >),
    agentVersion,
    actionGroupId: id,
    parentActionSignature: parentActionGroupSignature,
    actionGroupState,
    createdAt: new Date(createdAt).toISOString(),
    updatedAt: new Date(updatedAt).toISOString(),
  };
}

/** Says of an action group what AWS says in a list. */
export function summarizeActionGroup(group: ActionGroup): Wire<ActionGroupSummary> {
  const described = describeActionGroup(group, 'DRAFT');
  const { actionGroupId, actionGroupName, actionGroupState, description, updatedAt } = described;
  return { actionGroupId, actionGroupName, actionGroupState, description, updatedAt };
}
