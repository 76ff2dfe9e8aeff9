import { Code } from 'aws-cdk-lib/aws-lambda';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { App, Stack } from 'aws-cdk-lib/core';
import {
  AgentBrokerStack,
  type AgentBrokerStackProps,
} from '../../../../snippets/agent-broker/stack/agent-broker-stack.ts';
import type { AgentDefinition, AgentRuns } from '../../../../snippets/agent-broker/stack/agent-definition.ts';

const code = Code.fromInline('exports.handler = async () => {};');
const env = { account: '123456789012', region: 'ap-southeast-2' };

/** An agent of any kind. */
export function anAgent(name: string, runs: AgentRuns): AgentDefinition {
  return { name, description: `Does ${name}`, inputSchema: { type: 'object' }, runs };
}

/** An agent of each kind, and one that reads a queue of another stack. */
export function exampleAgents(others: Stack): AgentDefinition[] {
  const model = { id: 'apac.amazon.nova-lite-v1:0', profileRegions: ['ap-southeast-2', 'ap-northeast-1'] };
  return [
    anAgent('flights', { by: 'model', model, systemPrompt: 'You find flights.' }),
    anAgent('hotels', { by: 'bedrock-agent', agentId: 'AGENT12345', agentAliasId: 'ALIAS12345' }),
    anAgent('activities', { by: 'http', url: 'https://activities.example/tasks' }),
    anAgent('answers', { by: 'travel', model: { id: 'amazon.nova-micro-v1:0' } }),
    anAgent('insurance', {
      by: 'others',
      queue: Queue.fromQueueArn(others, 'Insurance', 'arn:aws:sqs:ap-southeast-2:210987654321:insurance'),
    }),
  ];
}

/** The stack with agents of all kinds, as it would be deployed but for the code. */
export function exampleStack(
  props: Partial<AgentBrokerStackProps> = {},
  app = new App({ analyticsReporting: false, treeMetadata: false, builtinCloudFormationValidation: false }),
): AgentBrokerStack {
  return new AgentBrokerStack(app, 'AgentBroker', {
    env,
    agents: exampleAgents(new Stack(new App(), 'Others', { env })),
    answersAgent: 'activities',
    brokerModel: { id: 'amazon.nova-lite-v1:0' },
    supervisorModel: { id: 'amazon.nova-pro-v1:0' },
    code: { broker: code, supervisor: code, worker: code, bury: code },
    ...props,
  });
}
