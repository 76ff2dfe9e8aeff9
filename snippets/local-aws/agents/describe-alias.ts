import type {
  AgentAliasStatus,
  AgentAliasSummary,
  AgentAlias as Described,
} from '@aws-sdk/client-bedrock-agent';
import type { Wire } from '../wire/wire.ts';
import type { Agent, AgentAlias } from './agent.ts';

/** Says of an alias what AWS says when it is asked for. */
export function describeAlias(
  { id: agentId, arn }: Agent,
  alias: AgentAlias,
  status: AgentAliasStatus,
): Wire<Described> {
  return {
    ...summarizeAlias(alias, status),
    agentId,
    agentAliasArn: `${arn.replace(/:agent\/.*$/, ':agent-alias/')}${agentId}/${alias.id}`,
    clientToken: alias.request.clientToken,
    routingConfiguration: [{ agentVersion: alias.version }],
    agentAliasHistoryEvents: alias.history.map(({ version, startDate, endDate }) => ({
      routingConfiguration: [{ agentVersion: version }],
      startDate: new Date(startDate).toISOString(),
      ...(endDate !== undefined && { endDate: new Date(endDate).toISOString() }),
    })),
  };
}

/** Says of an alias what AWS says in a list. */
export function summarizeAlias(
  { id, request, version, invocations, createdAt, updatedAt }: AgentAlias,
  agentAliasStatus: AgentAliasStatus,
): Wire<AgentAliasSummary> {
  return {
    agentAliasId: id,
    agentAliasName: request.agentAliasName,
    description: request.description,
    routingConfiguration: [{ agentVersion: version }],
    agentAliasStatus,
    createdAt: new Date(createdAt).toISOString(),
    updatedAt: new Date(updatedAt).toISOString(),
    aliasInvocationState: invocations,
  };
}
