import type { Agent } from '../../../../snippets/agent-broker/agents/agent.ts';
import { buryTask } from '../../../../snippets/agent-broker/agents/bury-task.ts';
import { createWorker } from '../../../../snippets/agent-broker/agents/create-worker.ts';
import { parseTaskMessage } from '../../../../snippets/agent-broker/agents/parse-task-message.ts';
import { createBroker } from '../../../../snippets/agent-broker/broker/create-broker.ts';
import type { HandOver } from '../../../../snippets/agent-broker/broker/hand-over.ts';
import { memoryEventBus } from '../../../../snippets/agent-broker/bus/memory-event-bus.ts';
import type { AgentEvent } from '../../../../snippets/agent-broker/events/agent-event.ts';
import { newEvent } from '../../../../snippets/agent-broker/events/new-event.ts';
import { parseAgentEvent } from '../../../../snippets/agent-broker/events/parse-agent-event.ts';
import { type MemoryQueue, memoryQueue } from '../../../../snippets/agent-broker/queue/memory-queue.ts';
import type { ReceivedMessage } from '../../../../snippets/agent-broker/queue/message-queue.ts';
import type { AgentContext } from '../../../../snippets/agent-broker/registry/agent-context.ts';
import { memoryRegistry } from '../../../../snippets/agent-broker/registry/memory-registry.ts';
import { memoryStateStore } from '../../../../snippets/agent-broker/state/memory-state-store.ts';
import { createSupervisor } from '../../../../snippets/agent-broker/supervisor/create-supervisor.ts';
import type { RequestRecord } from '../../../../snippets/agent-broker/supervisor/request-record.ts';
import type { Booking, BookingLedger } from '../../../../snippets/agent-broker/travel/booking-ledger.ts';
import { memoryBookingLedger } from '../../../../snippets/agent-broker/travel/memory-booking-ledger.ts';
import { travelAgents } from '../../../../snippets/agent-broker/travel/travel-agents.ts';
import { travelRegistry } from '../../../../snippets/agent-broker/travel/travel-registry.ts';
import { seededRandom } from '../../../../snippets/local-aws/mod.ts';
import { type ChaosRates, ThrottledError, withFaults } from './chaos-faults.ts';
import { type ChaosProcess, ChaosScheduler } from './chaos-scheduler.ts';
import { MessageLedger, unreliableQueue } from './message-ledger.ts';
import { tripClient } from './trip-client.ts';

/** How a run ended, and what was counted on the way. */
export interface ChaosResult {
  record: RequestRecord | undefined;
  bookings: ReadonlyMap<string, Booking>;
  /** How often something was booked that was booked already. */
  repeatedBookings: number;
  /** The references that were given for a token; more than one, and it was booked twice. */
  references: Map<string, Set<string>>;
  /** The events that the supervisor says it has handled. */
  handled: string[];
  /** What the requester was told, each event once. */
  told: AgentEvent[];
  ledger: MessageLedger;
  /** Errors that are no fault of the run's. */
  defects: unknown[];
  killed: number;
  throttled: number;
}

const sydney = 'Book a 3-night trip to Sydney from Melbourne during the first week of September for 2 people';
const mostProcesses = 4;
const mostSteps = 20_000;
/** Shorter than a message may be late, so that agents are taken for silent that are only slow. */
const bounds = { taskMs: 90_000 };
/** Errors after which a message is to come again. */
const expected = [
  'IngressError',
  'ThrottlingException',
  'TaskClaimedError',
  'LeaseEndedError',
  // Of a worker whose claim has ended while it ran.
  'VersionConflictError',
  'SupervisorError',
];

/**
 * Has one trip done while everything goes wrong as the rates say; a seed always gives the same run.
 *
 * @param seed What all chance hangs on.
 * @param rates How often what goes wrong.
 */
export async function chaosTrip(seed: number, rates: ChaosRates): Promise<ChaosResult> {
  const random = seededRandom('chaos', seed);
  const scheduler = new ChaosScheduler(seededRandom('order', seed), Date.UTC(2025, 7, 1));
  const { clock } = scheduler;
  const origin = { clock, uuid: seededUuid(seed) };
  const ledger = new MessageLedger();
  const state = memoryStateStore({ clock });
  const bookingLedger = memoryBookingLedger();
  const result: ChaosResult = {
    record: undefined,
    bookings: bookingLedger.bookings,
    repeatedBookings: 0,
    references: new Map(),
    handled: [],
    told: [],
    ledger,
    defects: [],
    killed: 0,
    throttled: 0,
  };

  const queue = (visibilityMs: number) => {
    const dead = memoryQueue({ clock });
    const deadLetters = {
      ...dead,
      send: async (messages: readonly { body: string }[]) => {
        for (const { body } of messages) ledger.count('dead', body);
        await dead.send(messages);
      },
    };
    const own = memoryQueue({ clock, visibilityMs, maxReceives: 20, deadLetters });
    return { queue: unreliableQueue(own, { ledger, rates, random }), dead };
  };
  const names = ['flights', 'hotels', 'activities', 'answers', 'itineraries'];
  const { agents } = travelRegistry((name) => `https://queues.test/${name}`);
  const registry = memoryRegistry(agents);
  const brokerRegistry = memoryRegistry([itineraries]);
  const ingresses = new Map(names.map((name) => [`https://queues.test/${name}`, queue(60_000)]));
  const inbox = queue(30_000);
  const requester = queue(30_000);
  const routed = queue(30_000);
  const rules = [
    { types: ['request.received', 'task.completed', 'input.received'], queue: inbox.queue },
    { types: ['input.requested', 'request.ended', 'event.unrouted'], queue: requester.queue },
    { types: ['request.ended'], queue: routed.queue },
  ];
  const client = tripClient(seed, rates.wrongPick);

  /** The parts as a process sees them: each call is a step, and may be its last. */
  const parts = (process: ChaosProcess) => {
    const faults = { scheduler, rates, random };
    const ingress: HandOver = async ({ url }, message) => {
      await ingresses.get(url)?.queue.send([{ body: JSON.stringify(message) }]);
    };
    return {
      state: withFaults(state, process, faults),
      bus: withFaults(memoryEventBus({ rules }), process, faults),
      client: withFaults(client, process, faults),
      registry: withFaults(registry, process, faults),
      ingress: withFaults({ ingress }, process, faults).ingress,
      timers: withFaults(inbox.queue, process, faults),
      ledger: withFaults(bookings, process, faults),
      clock,
    };
  };
  const bookings = {
    async book(token: string, details: Booking['details']) {
      if (bookingLedger.bookings.has(token)) result.repeatedBookings++;
      const booking = await bookingLedger.book(token, details);
      const given = result.references.get(token) ?? new Set();
      result.references.set(token, given.add(booking.reference));
      return booking;
    },
  };

  const handlers = new Map<
    MemoryQueue,
    (message: ReceivedMessage, process: ChaosProcess) => Promise<unknown>
  >();
  handlers.set(inbox.queue, async ({ body }, process) => {
    const event = parseAgentEvent(body);
    const supervisor = createSupervisor({ ...parts(process), modelId: 'test.trip', bounds });
    if ((await supervisor.handle(event)) === 'handled') result.handled.push(event.id);
  });
  for (const { queue } of ingresses.values()) {
    handlers.set(queue, ({ body }, process) => {
      const task = parseTaskMessage(body);
      const own = parts(process);
      const agents = [...travelAgents({ ...own, modelId: 'test.trip' }), itineraryAgent(own.ledger)];
      const agent = agents.find(({ name }) => name === task.agent);
      if (!agent) throw new Error(`There is no agent ${task.agent}`);
      return createWorker({ ...own, agent }).handle(task);
    });
  }
  handlers.set(routed.queue, async ({ body }, process) => {
    const own = parts(process);
    const registry = withFaults(brokerRegistry, process, { scheduler, rates, random });
    await createBroker({ ...own, registry, modelId: 'test.trip' }).handle(parseAgentEvent(body));
  });
  const answers = random() < 0.8;
  handlers.set(requester.queue, async ({ body }, process) => {
    const event = parseAgentEvent(body);
    if (result.told.every(({ id }) => id !== event.id)) result.told.push(event);
    if (event.type !== 'input.requested' || !answers) return;
    const reply: AgentEvent = {
      ...newEvent({ type: 'input.received', source: 'requester', cause: event, data: {} }, origin),
      id: `${event.id}/reply`,
      idempotencyToken: `${event.id}/reply`,
      data: { text: 'Leave on 2025-09-03, and take one double room.' },
    };
    await parts(process).bus.publish([reply]);
  });

  async function deliver(queue: MemoryQueue, message: ReceivedMessage, process: ChaosProcess): Promise<void> {
    try {
      await handlers.get(queue)?.(message, process);
      await withFaults(queue, process, { scheduler, rates, random }).delete(message.receipt);
    } catch (error) {
      if (isThrottled(error)) result.throttled++;
      if (!isExpected(error)) result.defects.push(error);
    }
  }

  async function beginDelivery(): Promise<boolean> {
    const queues = [...handlers.keys()];
    const from = Math.floor(random() * queues.length);
    for (const queue of [...queues.slice(from), ...queues.slice(0, from)]) {
      const [message] = await queue.receive();
      if (!message) continue;
      await scheduler.begin(async (process) => {
        await scheduler.step(process);
        await deliver(queue, message, process);
      });
      return true;
    }
    return false;
  }

  async function bury(): Promise<void> {
    for (const { dead } of ingresses.values()) {
      for (const { body, receipt } of await dead.receive({ max: 10 })) {
        const bus = memoryEventBus({ rules });
        await buryTask(parseTaskMessage(body), { state, bus, clock }).then(
          () => dead.delete(receipt),
          () => undefined,
        );
      }
    }
  }

  const data = { text: sydney, ...(random() < 0.5 && { requester: 'traveller-1' }) };
  const request = {
    ...newEvent({ type: 'request.received', source: 'requester', data }, origin),
    id: `trip-${seed}`,
    correlationId: `trip-${seed}`,
    idempotencyToken: `trip-${seed}`,
  };
  await memoryEventBus({ rules }).publish([request]);

  for (let steps = 0; steps < mostSteps; steps++) {
    if (random() < rates.pause) await scheduler.pass(Math.floor(random() * 120_000));
    const mayBegin = scheduler.waiting < mostProcesses && random() < 0.5;
    if (mayBegin && (await beginDelivery())) continue;
    if (scheduler.waiting > 0) await scheduler.next();
    else if (!(await beginDelivery())) {
      if ([...handlers.keys()].every(({ size }) => size === 0)) break;
      await bury();
      await scheduler.pass(20_000 + Math.floor(random() * 20_000));
    }
  }
  result.killed = scheduler.killed;
  result.record = await createSupervisor({
    ...parts({ killed: false, ended: false }),
    state,
    modelId: 'test.trip',
  }).record(request.id);
  return result;
}

/** An agent that no supervisor knows: the broker finds it by what it is for. */
const itineraries: AgentContext = {
  name: 'itineraries',
  description: 'Sends the itinerary when the request for a trip has ended.',
  inputSchema: { type: 'object', properties: {} },
  ingress: { type: 'queue', url: 'https://queues.test/itineraries' },
};

function itineraryAgent(ledger: BookingLedger): Agent {
  return {
    name: itineraries.name,
    run: async ({ correlationId }) => {
      const { reference } = await ledger.book(`${correlationId}/itinerary`, {});
      return { status: 'completed', result: { reference } };
    },
  };
}

function isExpected(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return expected.includes(error.name) || isExpected(error.cause);
}

function isThrottled(error: unknown): boolean {
  return error instanceof ThrottledError || (error instanceof Error && isThrottled(error.cause));
}

function seededUuid(seed: number): () => string {
  const random = seededRandom('uuid', seed);
  const digit = () => Math.floor(random() * 16).toString(16);
  return () => 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replaceAll('x', digit);
}
