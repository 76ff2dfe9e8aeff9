import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import {
  type AgentContext,
  type AgentEvent,
  type BrokerOptions,
  createBroker,
  type Ingress,
  memoryRegistry,
  memoryStateStore,
  type TaskMessage,
} from '../../../../snippets/agent-broker/mod.ts';
import {
  createLocalAws,
  fetchRequestHandler,
  type GeneratedBlock,
  type GenerationRequest,
  type LocalAwsOptions,
  type Model,
  virtualClock,
} from '../../../../snippets/local-aws/mod.ts';
import { aModel } from '../../../support/a-model.ts';

/** Agents with queues of their own names. */
export const agents: readonly AgentContext[] = [
  anAgent('flights', 'Finds and books flights between cities.', ['destination']),
  anAgent('hotels', 'Finds and books rooms in hotels.', ['destination']),
  anAgent('refunds', 'Pays money back for orders.', ['order']),
];

export function anAgent(name: string, description: string, required: string[]): AgentContext {
  const properties = Object.fromEntries(required.map((field) => [field, { type: 'string', minLength: 1 }]));
  return {
    name,
    description,
    inputSchema: { type: 'object', properties, required, additionalProperties: false },
    ingress: { type: 'queue', url: `https://sqs.us-east-1.amazonaws.com/123456789012/${name}` },
  };
}

export function anEvent(facts: Partial<AgentEvent> = {}): AgentEvent {
  return {
    id: 'event-1',
    type: 'request.received',
    source: 'test',
    time: '2026-01-01T00:00:00.000Z',
    correlationId: 'request-1',
    traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
    idempotencyToken: 'event-1',
    data: { text: 'A flight to Sydney, please.' },
    ...facts,
  };
}

let ids = 0;

/** A call of a tool, as a model makes it. */
export function call(name: string, input: unknown): GeneratedBlock {
  return { type: 'toolUse', toolUseId: `tooluse_${ids++}`, name, input };
}

/** A model that gives these answers, one after the other and the last one again, and remembers what it was asked. */
export function scripted(...answers: (string | GeneratedBlock[])[]): Model & { asked: GenerationRequest[] } {
  const asked: GenerationRequest[] = [];
  const respond: Model['respond'] = (request) => {
    asked.push(request);
    return answers[Math.min(asked.length, answers.length) - 1] ?? '';
  };
  return { ...aModel({ respond }), asked };
}

/** A client of an endpoint that has this model. */
export function clientOf(model: Model, options: LocalAwsOptions = {}): BedrockRuntimeClient {
  const aws = createLocalAws({ models: [model], clock: virtualClock(), ...options });
  return new BedrockRuntimeClient({
    region: 'us-east-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    maxAttempts: 1,
    requestHandler: fetchRequestHandler(aws.fetch),
  });
}

/** A broker in memory with what it has sent and told. */
export function aBroker(
  model: Model,
  overrides: Partial<BrokerOptions> & { faults?: LocalAwsOptions['faults'] } = {},
) {
  const sent: { ingress: Ingress; message: TaskMessage }[] = [];
  const told: AgentEvent[] = [];
  const { faults, ...others } = overrides;
  const options: BrokerOptions = {
    registry: memoryRegistry(agents),
    client: clientOf(model, faults ? { faults } : {}),
    modelId: model.id,
    state: memoryStateStore(),
    ingress: async (ingress, message) => void sent.push({ ingress, message }),
    bus: { publish: async (events) => void told.push(...events) },
    clock: virtualClock(),
    ...others,
  };
  return { broker: createBroker(options), options, sent, told };
}
