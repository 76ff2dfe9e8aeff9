import type { TokenUsage } from '../agents/completion.ts';
import type { HandOver } from '../broker/hand-over.ts';
import type { TaskMessage } from '../broker/task-message.ts';
import type { EventBus } from '../bus/event-bus.ts';
import type { Clock } from '../clock/clock.ts';
import { realClock } from '../clock/real-clock.ts';
import type { AgentEvent } from '../events/agent-event.ts';
import { eventTypes } from '../events/event-types.ts';
import type { ConverseClient } from '../model/converse-client.ts';
import type { MessageQueue } from '../queue/message-queue.ts';
import type { AgentRegistry } from '../registry/agent-registry.ts';
import type { StateStore } from '../state/state-store.ts';
import { addUsage, type TokenPrices } from './add-usage.ts';
import { markSent } from './mark-sent.ts';
import { loadRecord, saveRecord, type VersionedRecord } from './record-store.ts';
import type { RequestRecord } from './request-record.ts';
import { sendOutbox } from './send-outbox.ts';
import { startRecord } from './start-record.ts';
import { defaultSupervisorBounds, type SupervisorBounds } from './supervisor-bounds.ts';
import { SupervisorError } from './supervisor-error.ts';
import { takeStep } from './take-step.ts';

/** What a supervisor works with. */
export interface SupervisorOptions {
  registry: AgentRegistry;
  client: ConverseClient;
  modelId: string;
  /** Where the record of each request is kept. */
  state: StateStore;
  /** Where questions to the requester and ends are told. */
  bus: EventBus;
  /** Hands tasks over, as the broker does. */
  ingress: HandOver;
  /** The queue that the supervisor itself reads; it holds the timers back. */
  timers: MessageQueue;
  /** @default realClock */
  clock?: Clock;
  /** @default defaultSupervisorBounds */
  bounds?: Partial<SupervisorBounds>;
  /** The agent that answers what others miss; without one of this name, the requester is asked. @default 'answers' */
  answersAgent?: string;
  /** What tokens cost, the agents' too. @default nothing */
  prices?: TokenPrices;
}

/** What an event led to: a step of a request, or nothing, and why. */
export type SupervisorOutcome = 'handled' | 'repeated' | 'ignored' | 'unknown request';

/** Keeps the state of requests, and has agents work until they are done. */
export interface Supervisor {
  /**
   * Takes an event: `request.received`, `task.completed`, `input.received`, or a timer of its own.
   *
   * When it throws, the event must come again; nothing is done twice by that, nor by another event of the request with the
   * same idempotency token.
   *
   * @param event The event.
   * @param signal Ends the work early.
   * @throws {ModelCallError} If the model could not be asked.
   * @throws {SupervisorError} If others changed the record every time that it was to be written.
   * @throws {unknown} What the registry, the state store, the bus, the queue or an ingress threw.
   */
  handle(event: AgentEvent, signal?: AbortSignal): Promise<SupervisorOutcome>;
  /** The record of a request, for those who look on. */
  record(id: string): Promise<RequestRecord | undefined>;
}

/** How often a step is decided anew since somebody else has changed the record. */
const mostConflicts = 8;

// #region create-supervisor
/**
 * Makes a supervisor: it keeps one record for each request, decides by a model after each event what is to be done, and
 * writes the decision together with all that is to be sent before it sends anything.
 *
 * The bookkeeping holds whatever the model decides, and cannot mend what it forgets: when all that was begun is done, the
 * model's word is taken that nothing else was asked for.
 *
 * @param options What it works with.
 *
 * @example
 * ```ts
 * import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
 * import {
 *   createSupervisor,
 *   memoryEventBus,
 *   memoryQueue,
 *   memoryRegistry,
 *   memoryStateStore,
 *   newEvent,
 *   travelRegistry,
 *   tripResponder,
 * } from '@outcrop/snippets/agent-broker';
 * import {
 *   createLocalAws,
 *   defineModel,
 *   fetchRequestHandler,
 *   simulatedResponder,
 * } from '@outcrop/snippets/local-aws';
 *
 * const respond = tripResponder({ fallback: simulatedResponder });
 * const aws = createLocalAws({ latency: 'none', models: [defineModel({ id: 'example.trip', respond })] });
 * const asked: string[] = [];
 * const supervisor = createSupervisor({
 *   registry: memoryRegistry(travelRegistry((agent) => `https://queues.example/${agent}`).agents),
 *   client: new BedrockRuntimeClient({
 *     region: 'us-east-1',
 *     credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
 *     requestHandler: fetchRequestHandler(aws.fetch),
 *   }),
 *   modelId: 'example.trip',
 *   state: memoryStateStore(),
 *   bus: memoryEventBus({ rules: [] }),
 *   timers: memoryQueue(),
 *   ingress: async (_, { agent }) => void asked.push(agent),
 * });
 * const text = 'Book a 3-night trip to Sydney from Melbourne for 2 people';
 * const request = newEvent({ type: 'request.received', source: 'example', data: { text } });
 * await supervisor.handle(request);
 * console.assert(asked.join() === 'flights,activities');
 * console.assert((await supervisor.handle(request)) === 'repeated');
 * ```
 */
export function createSupervisor(options: SupervisorOptions): Supervisor {
  const { state, clock = realClock } = options;
  const bounds = { ...defaultSupervisorBounds, ...options.bounds };

  return {
    async handle(event, signal) {
      const spent: TokenUsage[] = [];
      for (let conflicts = 0; conflicts < mostConflicts; conflicts++) {
        const known = await loadRecord(state, event.correlationId);
        if (!known && event.type !== eventTypes.requestReceived) return 'unknown request';
        const now = clock.now();
        const current = known ?? { record: startRecord(event, bounds, now), version: 0 };
        const outcome = await stepIn(current.record, event, { ...options, bounds, now, spent, signal });
        const written = outcome === 'handled' ? await saveRecord(state, current) : current;
        if (!written) continue;
        await send(written, { ...options, clock, signal });
        return outcome;
      }
      throw new SupervisorError(event.correlationId, mostConflicts);
    },

    async record(id) {
      const known = await loadRecord(state, id);
      return known?.record;
    },
  };
}
// #endregion create-supervisor

interface StepOptions extends SupervisorOptions {
  bounds: SupervisorBounds;
  now: number;
  /** What the model took for this event, also where others were faster and it is decided anew. */
  spent: TokenUsage[];
  signal: AbortSignal | undefined;
}

async function stepIn(
  record: RequestRecord,
  event: AgentEvent,
  { spent, answersAgent = 'answers', prices, ...options }: StepOptions,
): Promise<SupervisorOutcome> {
  if (record.processed.includes(event.idempotencyToken)) return 'repeated';
  const onUsage = (usage: TokenUsage) => spent.push(usage);
  const priced = prices && { prices };
  if (!(await takeStep(record, event, { ...options, ...priced, answersAgent, onUsage }))) return 'ignored';
  for (const usage of spent) addUsage(record, usage, prices);
  return 'handled';
}

async function send(
  written: VersionedRecord,
  { registry, ingress, bus, timers, state, clock, signal }: SupervisorOptions & SendOptions,
): Promise<void> {
  if (written.record.outbox.every(({ sent }) => sent)) return;
  const agents = await registry.agents();
  const handOver = async (task: TaskMessage) => {
    const agent = agents.find(({ name }) => name === task.agent);
    // One that was taken out of the registry since: its timer will count it as failed.
    if (agent) await ingress(agent.ingress, task, signal);
  };
  const ids = await sendOutbox(written.record, { bus, timers, handOver }, clock.now());
  await markSent(state, written, ids);
}

interface SendOptions {
  clock: Clock;
  signal: AbortSignal | undefined;
}
