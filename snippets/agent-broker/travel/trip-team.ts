import type { Agent } from '../agents/agent.ts';
import { createWorker } from '../agents/create-worker.ts';
import { parseTaskMessage } from '../agents/parse-task-message.ts';
import { runWorker } from '../agents/run-worker.ts';
import { handOver } from '../broker/hand-over.ts';
import type { EventBus } from '../bus/event-bus.ts';
import { memoryEventBus } from '../bus/memory-event-bus.ts';
import type { Clock } from '../clock/clock.ts';
import { type MessageLog, messageLog } from '../diagram/message-log.ts';
import type { AgentEvent } from '../events/agent-event.ts';
import { eventTypes } from '../events/event-types.ts';
import { parseAgentEvent } from '../events/parse-agent-event.ts';
import type { ConverseClient } from '../model/converse-client.ts';
import { type MemoryQueue, memoryQueue } from '../queue/memory-queue.ts';
import type { AgentRegistry } from '../registry/agent-registry.ts';
import { memoryRegistry } from '../registry/memory-registry.ts';
import { memoryStateStore } from '../state/memory-state-store.ts';
import { createSupervisor, type Supervisor } from '../supervisor/create-supervisor.ts';
import type { SupervisorBounds } from '../supervisor/supervisor-bounds.ts';
import { timerDue } from '../supervisor/timer-event.ts';
import { travelRegistry } from './travel-registry.ts';

/** What the team of the example works with. */
export interface TripTeamOptions {
  client: ConverseClient;
  modelId: string;
  agents: readonly Agent[];
  clock: Clock;
  /** A bus that leads events to these queues by `tripRules`. @default memoryEventBus */
  bus?: (queues: ReadonlyMap<string, MemoryQueue>) => EventBus;
  /** @default that of the example */
  registry?: AgentRegistry;
  bounds?: Partial<SupervisorBounds>;
}

/** The supervisor and the agents of the example in one process, each with a queue in memory. */
export interface TripTeam {
  bus: EventBus;
  supervisor: Supervisor;
  /** All that is told and handed over. */
  log: MessageLog;
  /** What the requester was told. */
  told: readonly AgentEvent[];
  /** What was thrown while messages were handled; they came again. */
  failures: readonly unknown[];
  /**
   * Works until the requester is told something.
   *
   * @param signal Ends the work earlier.
   * @returns What the requester was told; nothing, if the signal came first.
   */
  run(signal?: AbortSignal): Promise<AgentEvent | undefined>;
}

/** Which types of events a bus must lead to whose queue. */
export const tripRules: Readonly<Record<'supervisor' | 'requester', readonly string[]>> = {
  supervisor: [eventTypes.requestReceived, eventTypes.taskCompleted, eventTypes.inputReceived],
  requester: [eventTypes.requestEnded, eventTypes.inputRequested],
};

/** What an agent's queue is called in the registry. */
export function tripQueueUrl(agent: string): string {
  return `https://queues.example/${agent}`;
}

// #region trip-team
/**
 * Puts the example together: queues, bus and supervisor, and a worker for each agent.
 *
 * @param options What it works with.
 */
export function tripTeam(options: TripTeamOptions): TripTeam {
  const { client, modelId, agents, clock, bounds = {} } = options;
  const log = messageLog(clock);
  const inbox = memoryQueue({ clock });
  const requester = memoryQueue({ clock });
  const ingresses = new Map(agents.map(({ name }) => [name, memoryQueue({ clock })]));
  const queues = new Map([...ingresses, ['supervisor', inbox], ['requester', requester]]);
  const bus = log.bus(options.bus?.(queues) ?? memoryBus({ inbox, requester }));
  const state = memoryStateStore({ clock });
  const registry = options.registry ?? memoryRegistry(travelRegistry(tripQueueUrl).agents);
  const queueAt = (url: string) => {
    const queue = ingresses.get(url.slice(tripQueueUrl('').length));
    if (!queue)
      throw new RangeError(`Cannot hand over as an agent must have the queue: current value is ${url}`);
    return queue;
  };
  const ingress = log.ingress('supervisor', handOver({ queue: queueAt }));
  const timers = inbox;
  const supervisor = createSupervisor({
    ...{ registry, client, modelId, state, bus, ingress, timers, clock, bounds },
  });
  const told: AgentEvent[] = [];
  const failures: unknown[] = [];

  async function supervise(body: string): Promise<void> {
    const event = parseAgentEvent(body);
    if (event.type !== timerDue) log.handled('supervisor', event);
    const outcome = await supervisor.handle(event);
    // A timer that comes in vain is nothing to tell of.
    if (event.type === timerDue && outcome === 'handled') log.handled('supervisor', event);
  }

  return {
    ...{ bus, supervisor, log, told, failures },
    async run(signal) {
      const ending = new AbortController();
      const stop = signal ? AbortSignal.any([signal, ending.signal]) : ending.signal;
      const loop = { signal: stop, clock, onFailure: (error: unknown) => void failures.push(error) };
      const before = told.length;
      await Promise.all([
        runWorker(inbox, supervise, loop),
        runWorker(requester, listen, loop),
        ...agents.map((agent) => {
          const worker = createWorker({ agent, state, bus, clock });
          const work = (body: string) => worker.handle(parseTaskMessage(body));
          return runWorker(ingresses.get(agent.name) ?? inbox, work, loop);
        }),
      ]);
      return told[before];

      async function listen(body: string): Promise<void> {
        const event = parseAgentEvent(body);
        log.handled('requester', event);
        told.push(event);
        ending.abort();
      }
    },
  };
}
// #endregion trip-team

function memoryBus({ inbox, requester }: Record<'inbox' | 'requester', MemoryQueue>): EventBus {
  return memoryEventBus({
    rules: [
      { types: tripRules.supervisor, queue: inbox },
      { types: tripRules.requester, queue: requester },
    ],
  });
}
