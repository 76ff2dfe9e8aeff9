import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { AgentContext } from '../registry/agent-context.ts';
import type { AgentDefinition, AgentWorker } from './agent-definition.ts';
import { functionTimeouts } from './function-timeouts.ts';
import { QueuePair } from './queue-pair.ts';

/** An agent and the queue that it takes its work from. */
export interface AgentIngress {
  /** What the registry tells of the agent. */
  context: AgentContext;
  queue: IQueue;
  /** What works in the stack, and where its dead letters are; nothing where others read the queue. */
  own?: { worker: AgentWorker; deadLetters: IQueue };
}

/**
 * Gives an agent its ingress: the queue of its own that it names, or one of the stack.
 *
 * @param scope The stack.
 * @param agent The agent.
 * @param key What a queue of the stack is encrypted with.
 * @returns The agent with its queue.
 */
export function createAgentIngress(scope: Construct, agent: AgentDefinition, key: IKey): AgentIngress {
  const { runs } = agent;
  if (runs.by === 'others') return { context: contextOf(agent, runs.queue), queue: runs.queue };
  const functionTimeout = functionTimeouts.worker;
  const { queue, deadLetters } = new QueuePair(scope, `Ingress-${agent.name}`, { key, functionTimeout });
  return { context: contextOf(agent, queue), queue, own: { worker: runs, deadLetters } };
}

function contextOf({ name, description, inputSchema }: AgentDefinition, queue: IQueue): AgentContext {
  return { name, description, inputSchema, ingress: { type: 'queue', url: queue.queueUrl } };
}
