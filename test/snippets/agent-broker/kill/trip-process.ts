import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SQSClient } from '@aws-sdk/client-sqs';
import {
  type Clock,
  createSupervisor,
  createWorker,
  dynamoStateStore,
  handOver,
  memoryEventBus,
  memoryRegistry,
  parseAgentEvent,
  parseTaskMessage,
  type RequestRecord,
  sqsQueue,
  storedBookingLedger,
  type TaskMessage,
  travelAgents,
  travelRegistry,
} from '@outcrop/snippets/agent-broker';

/** Where a trip finds its messages and leaves what comes of it. */
export interface TripPlace {
  endpoint: string;
  table: string;
  /** The supervisor's own queue. */
  inbox: string;
  /** What the requester is told. */
  requester: string;
  /** The queue of each agent. */
  ingresses: Record<string, string>;
}

/**
 * Has a trip done by a supervisor and its agents in this process, over the wire, until its request has ended.
 *
 * @param place Where.
 * @param id The request's identifier.
 * @param reached Called before and after each call of a store, queue, bus or model; the process dies in it.
 * @param clock Its time.
 * @returns The record of the request.
 */
export async function runTrip(
  place: TripPlace,
  id: string,
  reached: () => Promise<void>,
  clock: Clock,
): Promise<RequestRecord> {
  const settings = {
    endpoint: place.endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  };
  const clients = {
    sqs: new SQSClient(settings),
    dynamodb: new DynamoDBClient(settings),
    bedrock: new BedrockRuntimeClient(settings),
  };
  const queue = (url: string) => watched(sqsQueue({ client: clients.sqs, url }), reached);
  const state = watched(dynamoStateStore({ client: clients.dynamodb, table: place.table }), reached);
  const [inbox, requester] = [queue(place.inbox), queue(place.requester)];
  const bus = memoryEventBus({
    rules: [
      { types: ['task.completed'], queue: inbox },
      { types: ['request.ended', 'input.requested'], queue: requester },
    ],
  });
  const client = watched({ send: clients.bedrock.send.bind(clients.bedrock) }, reached);
  const ingresses = Object.entries(place.ingresses).map(([name, url]) => [name, queue(url)] as const);
  const supervisor = createSupervisor({
    registry: memoryRegistry(travelRegistry((name) => place.ingresses[name] ?? '').agents),
    client,
    modelId: 'test.trip',
    state,
    bus,
    ingress: handOver({ queue }),
    timers: inbox,
    clock,
    // Nobody waits for a timer here: claims end before, and messages come again at once.
    bounds: { timeMs: 86_400_000, taskMs: 43_200_000 },
  });
  const agents = travelAgents({ client, modelId: 'test.trip', ledger: storedBookingLedger(state) });

  async function work(task: TaskMessage): Promise<void> {
    const agent = agents.find(({ name }) => name === task.agent);
    if (agent) await createWorker({ agent, state, bus, clock }).handle(task);
  }

  const handlers = [
    [inbox, (body: string) => supervisor.handle(parseAgentEvent(body))] as const,
    ...ingresses.map(([, own]) => [own, (body: string) => work(parseTaskMessage(body))] as const),
  ];
  try {
    for (;;) {
      let taken = 0;
      for (const [own, handle] of handlers) {
        // Hidden for no time, a message comes again at once when its process has died.
        const [message] = await own.receive({ visibilityMs: 0 });
        if (!message) continue;
        taken++;
        await handle(message.body);
        await own.delete(message.receipt);
      }
      const record = await supervisor.record(id);
      const hasEnded = record && record.status !== 'running' && record.status !== 'waiting';
      if (hasEnded && taken === 0) return record;
    }
  } finally {
    for (const client of Object.values(clients)) client.destroy();
  }
}

/** Tells of each call before it is made and after. */
function watched<T extends object>(part: T, reached: () => Promise<void>): T {
  return new Proxy(part, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== 'function') return method;
      return async (...given: unknown[]) => {
        await reached();
        const result: unknown = await Reflect.apply(method, target, given);
        await reached();
        return result;
      };
    },
  });
}
