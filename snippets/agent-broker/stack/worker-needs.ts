import type { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { AgentWorker } from './agent-definition.ts';
import { modelArns } from './model-access.ts';
import { permissions } from './permissions.ts';

/** What a worker is told, and what it may do beside what every function may. */
export interface WorkerNeeds {
  environment: Record<string, string>;
  leave: readonly PolicyStatement[];
}

/**
 * What a worker needs to ask what it asks.
 *
 * @param scope A construct of the stack.
 * @param worker What it asks.
 * @returns Its environment and its permissions.
 */
export function workerNeeds(scope: Construct, worker: AgentWorker): WorkerNeeds {
  const kind = { AGENT_KIND: worker.by };
  switch (worker.by) {
    case 'model':
      return {
        environment: { ...kind, MODEL_ID: worker.model.id, SYSTEM_PROMPT: worker.systemPrompt },
        leave: [permissions.invokeModel(modelArns(scope, worker.model))],
      };
    case 'bedrock-agent':
      return {
        environment: { ...kind, AGENT_ID: worker.agentId, AGENT_ALIAS_ID: worker.agentAliasId },
        leave: [permissions.invokeAgent(aliasArn(scope, worker.agentId, worker.agentAliasId))],
      };
    case 'http':
      return { environment: { ...kind, AGENT_URL: worker.url }, leave: [] };
    case 'travel':
      // It books in the state table, which every function may write.
      return {
        environment: { ...kind, MODEL_ID: worker.model.id },
        leave: [permissions.invokeModel(modelArns(scope, worker.model))],
      };
  }
}

function aliasArn(scope: Construct, agentId: string, agentAliasId: string): string {
  return Stack.of(scope).formatArn({
    service: 'bedrock',
    resource: 'agent-alias',
    resourceName: `${agentId}/${agentAliasId}`,
  });
}
