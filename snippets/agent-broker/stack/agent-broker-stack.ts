import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib/core';
import { EVENTS_TARGET_QUEUE_SAME_ACCOUNT } from 'aws-cdk-lib/cx-api';
import type { Construct } from 'constructs';
import { acknowledgeFindings } from './acknowledge-findings.ts';
import type { AgentDefinition } from './agent-definition.ts';
import { AgentFunctions } from './agent-functions.ts';
import { type AgentIngress, createAgentIngress } from './agent-ingress.ts';
import { Alarms, type AlarmsProps } from './alarms.ts';
import { createEncryptionKey } from './encryption-key.ts';
import { EventFlow } from './event-flow.ts';
import type { RequestTaker } from './event-routes.ts';
import type { HandlerCode } from './handler-code.ts';
import type { ModelAccess } from './model-access.ts';
import { RegistryConfiguration } from './registry-configuration.ts';
import { createStateTable } from './state-table.ts';

/** What the stack is made of. */
export interface AgentBrokerStackProps extends StackProps {
  /** The agents; one more in this list is one more in the registry, with leave to send to it. */
  agents: readonly AgentDefinition[];
  /** The agent that is asked for what others miss; one of `agents`. */
  answersAgent: string;
  /** The model that chooses agents for the broker. */
  brokerModel: ModelAccess;
  /** The model that decides for the supervisor. */
  supervisorModel: ModelAccess;
  /** The bundled handlers. */
  code: HandlerCode;
  /** Who takes requests. @default 'supervisor' */
  requests?: RequestTaker;
}

/**
 * The agent broker and the supervisor on AWS: bus, queues, functions, registry and state, with leave for each function
 * to do what it does and nothing more.
 *
 * Whoever asks for something puts an event `request.received` on the bus, whose name is an output.
 */
export class AgentBrokerStack extends Stack {
  constructor(scope: Construct, id: string, props: AgentBrokerStackProps) {
    super(scope, id, props);
    // No rule of another account may send to the queues, although they are encrypted with a key of ours.
    this.node.setContext(EVENTS_TARGET_QUEUE_SAME_ACCOUNT, true);
    const key = createEncryptionKey(this);
    const flow = new EventFlow(this, 'Events', { key, requests: props.requests ?? 'supervisor' });
    const ingresses = props.agents.map((agent) => createAgentIngress(this, agent, key));
    const agents = ingresses.map(({ context }) => context);
    const registry = new RegistryConfiguration(this, 'Registry', { key, agents });
    const table = createStateTable(this, key);
    const parts = { code: props.code, key, flow, ingresses, registry, table };
    const functions = new AgentFunctions(this, 'Functions', { ...props, ...parts });
    const alarms = new Alarms(this, 'Alarms', {
      key,
      ...watchedQueues(flow, ingresses),
      functions: functions.all,
      bury: functions.bury,
    });
    acknowledgeFindings(flow, functions.all);
    new CfnOutput(this, 'BusName', { value: flow.bus.eventBusName });
    new CfnOutput(this, 'AlarmTopicArn', { value: alarms.topic.topicArn });
  }
}

function watchedQueues(
  flow: EventFlow,
  ingresses: readonly AgentIngress[],
): Pick<AlarmsProps, 'read' | 'empty'> {
  const own = ingresses.flatMap(({ context: { name }, queue, own }) =>
    own ? [{ name, queue, ...own }] : [],
  );
  return {
    read: {
      broker: flow.broker.queue,
      supervisor: flow.supervisor.queue,
      ...Object.fromEntries(own.map(({ name, queue }) => [`agent-${name}`, queue])),
    },
    empty: {
      fallback: flow.fallback,
      undelivered: flow.undelivered,
      'broker-dead-letters': flow.broker.deadLetters,
      'supervisor-dead-letters': flow.supervisor.deadLetters,
      ...Object.fromEntries(own.map(({ name, deadLetters }) => [`agent-${name}-dead-letters`, deadLetters])),
    },
  };
}
