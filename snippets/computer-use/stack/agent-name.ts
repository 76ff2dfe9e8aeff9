import { Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';

/** An alias of an agent, which `agent/` creates. */
export interface AgentName {
  agentId: string;
  agentAliasId: string;
  /** What leave to invoke it names. */
  aliasArn: string;
}

/**
 * Names an alias of an agent in the account and region of a stack.
 *
 * @param scope A construct of the stack.
 * @param agentId The agent's id, such as `AGENT12345`.
 * @param agentAliasId The alias's id, such as `ALIAS12345`.
 * @returns Its ids and its ARN.
 */
export function nameAgent(scope: Construct, agentId: string, agentAliasId: string): AgentName {
  const resourceName = `${agentId}/${agentAliasId}`;
  const aliasArn = Stack.of(scope).formatArn({ service: 'bedrock', resource: 'agent-alias', resourceName });
  return { agentId, agentAliasId, aliasArn };
}
