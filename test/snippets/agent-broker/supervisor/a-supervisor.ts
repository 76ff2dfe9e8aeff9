import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import type { TaskMessage } from '../../../../snippets/agent-broker/broker/task-message.ts';
import { memoryEventBus } from '../../../../snippets/agent-broker/bus/memory-event-bus.ts';
import type { AgentEvent } from '../../../../snippets/agent-broker/events/agent-event.ts';
import { type NewEvent, newEvent } from '../../../../snippets/agent-broker/events/new-event.ts';
import { parseAgentEvent } from '../../../../snippets/agent-broker/events/parse-agent-event.ts';
import type { JsonObject } from '../../../../snippets/agent-broker/json-object.ts';
import { memoryQueue } from '../../../../snippets/agent-broker/queue/memory-queue.ts';
import { memoryRegistry } from '../../../../snippets/agent-broker/registry/memory-registry.ts';
import { tripResponder } from '../../../../snippets/agent-broker/simulation/trip-responder.ts';
import { memoryStateStore } from '../../../../snippets/agent-broker/state/memory-state-store.ts';
import {
  createSupervisor,
  type SupervisorOptions,
} from '../../../../snippets/agent-broker/supervisor/create-supervisor.ts';
import type { RequestRecord } from '../../../../snippets/agent-broker/supervisor/request-record.ts';
import { travelRegistry } from '../../../../snippets/agent-broker/travel/travel-registry.ts';
import {
  createLocalAws,
  defineModel,
  fetchRequestHandler,
  type Responder,
  simulatedResponder,
} from '../../../../snippets/local-aws/mod.ts';

export const sydney =
  'Book a 3-night trip to Sydney from Melbourne during the first week of September for 2 people';

/** When the clock of the tests stands at the start. */
export const start = Date.UTC(2025, 7, 1);

/**
 * Makes a supervisor in memory, whose tasks, messages and questions a test can look at.
 *
 * @param respond The mind of its model. @default the simulated one
 */
export function aSupervisor(options: Partial<SupervisorOptions> = {}, respond?: Responder) {
  let now = start;
  const clock = { now: () => now, sleep: async () => {} };
  const model = defineModel({
    id: 'test.supervisor',
    respond: respond ?? tripResponder({ fallback: simulatedResponder }),
  });
  const aws = createLocalAws({ latency: 'none', models: [model] });
  const client = new BedrockRuntimeClient({
    region: 'us-east-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    maxAttempts: 1,
    requestHandler: fetchRequestHandler(aws.fetch),
  });
  const tasks: TaskMessage[] = [];
  const timers = memoryQueue({ clock });
  const told = memoryQueue({ clock });
  const { agents } = travelRegistry((name) => `https://queues.test/${name}`);
  const state = options.state ?? memoryStateStore();
  const supervisor = createSupervisor({
    registry: memoryRegistry(agents),
    client,
    modelId: 'test.supervisor',
    state,
    bus: memoryEventBus({ rules: [{ queue: told }] }),
    ingress: async (_, task) => {
      tasks.push(task);
    },
    timers,
    clock,
    ...options,
  });
  const request = newEvent({ type: 'request.received', source: 'test', data: { text: sydney } }, { clock });
  return {
    aws,
    supervisor,
    state,
    tasks,
    timers,
    request,
    /** Lets time pass. */
    pass: (ms: number) => {
      now += ms;
    },
    event: (event: Omit<NewEvent, 'source' | 'cause'>): AgentEvent =>
      newEvent({ source: 'test', cause: request, ...event }, { clock }),
    /** What was told on the bus since it was asked last. */
    async told(): Promise<AgentEvent[]> {
      const messages = await told.receive({ max: 10, visibilityMs: 43_200_000 });
      return messages.map(({ body }) => parseAgentEvent(body));
    },
    /** The timers that are due, taken off the queue. */
    async due(): Promise<AgentEvent[]> {
      const messages = await timers.receive({ max: 10, visibilityMs: 43_200_000 });
      return messages.map(({ body }) => parseAgentEvent(body));
    },
    async record(): Promise<RequestRecord> {
      const record = await supervisor.record(request.correlationId);
      if (!record) throw new Error('There is no record');
      return record;
    },
    /** The agent's last task ends. */
    async complete(agent: string, data: JsonObject): Promise<AgentEvent> {
      const task = tasks.findLast((one) => one.agent === agent);
      const event = newEvent(
        {
          type: 'task.completed',
          source: `agent.${agent}`,
          cause: request,
          data: { ...data, agent, taskToken: task?.idempotencyToken ?? 'none' },
        },
        { clock },
      );
      await supervisor.handle(event);
      return event;
    },
  };
}
