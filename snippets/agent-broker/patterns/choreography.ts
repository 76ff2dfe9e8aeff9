import type { Agent } from '../agents/agent.ts';
import { createWorker } from '../agents/create-worker.ts';
import { runWorker } from '../agents/run-worker.ts';
import type { EventBus } from '../bus/event-bus.ts';
import { type EventRule, memoryEventBus } from '../bus/memory-event-bus.ts';
import type { Clock } from '../clock/clock.ts';
import { type MessageLog, messageLog } from '../diagram/message-log.ts';
import type { AgentEvent } from '../events/agent-event.ts';
import { eventTypes } from '../events/event-types.ts';
import { parseAgentEvent } from '../events/parse-agent-event.ts';
import type { JsonObject } from '../json-object.ts';
import { memoryQueue } from '../queue/memory-queue.ts';
import { memoryStateStore } from '../state/memory-state-store.ts';

/** What an agent listens to, and when it begins, where nobody tells it to. */
export interface Subscription {
  agent: Agent;
  /** Which events it gets; they are told apart by type and source alone. */
  rules: readonly Omit<EventRule, 'queue'>[];
  /**
   * Says whether it begins now.
   *
   * @param events What it has got of the request so far, the latest last.
   * @returns Its input, or nothing.
   */
  when(events: readonly AgentEvent[]): JsonObject | undefined;
}

/** Agents that are told by nobody what to do. */
export interface Choreography {
  bus: EventBus;
  log: MessageLog;
  /** How tasks ended, each once: what the requester sees, who must tell by himself when all is done. */
  completions: readonly AgentEvent[];
  /** What was thrown while messages were handled; they came again. */
  failures: readonly unknown[];
  /** Works until the signal. */
  run(signal: AbortSignal): Promise<void>;
}

// #region choreography
/**
 * Has agents react to each other's events with no centre: choreography, to compare with. Each remembers what it has got
 * of a request, in its own process, and begins when that is enough.
 *
 * Nobody knows what a request has come to, nobody notices what is missing, and nobody ends it.
 *
 * @param subscriptions Who listens to what.
 * @param clock Its time.
 * @param onCompletion Called when a task has ended.
 */
export function choreography(
  subscriptions: readonly Subscription[],
  clock: Clock,
  onCompletion: (completions: readonly AgentEvent[]) => void = () => undefined,
): Choreography {
  const log = messageLog(clock);
  const requester = memoryQueue({ clock });
  const listeners = subscriptions.map((one) => ({ ...one, queue: memoryQueue({ clock }) }));
  const rules = listeners.flatMap(({ rules, queue }) => rules.map((rule) => ({ ...rule, queue })));
  const bus = log.bus(
    memoryEventBus({ rules: [...rules, { types: [eventTypes.taskCompleted], queue: requester }] }),
  );
  const state = memoryStateStore({ clock });
  const completions: AgentEvent[] = [];
  const failures: unknown[] = [];

  function listen(body: string): void {
    const event = parseAgentEvent(body);
    log.handled('requester', event);
    if (completions.every(({ id }) => id !== event.id)) completions.push(event);
    onCompletion(completions);
  }

  function reaction({ agent, when }: Subscription): (body: string) => Promise<void> {
    const memory = new Map<string, AgentEvent[]>();
    const worker = createWorker({ agent, state, bus, clock });
    return async (body) => {
      const event = parseAgentEvent(body);
      log.handled(agent.name, event);
      const known = memory.get(event.correlationId) ?? [];
      const events = [...known.filter(({ id }) => id !== event.id), event];
      memory.set(event.correlationId, events);
      const input = when(events);
      if (!input) return;
      const { correlationId, id: causationId } = event;
      const request = events.find(({ type }) => type === eventTypes.requestReceived) ?? event;
      const token = { idempotencyToken: `${event.id}/${agent.name}`, correlationId, causationId };
      await worker.handle({ agent: agent.name, input, event: request, ...token });
    };
  }

  return {
    ...{ bus, log, completions, failures },
    async run(signal) {
      const loop = { signal, clock, onFailure: (error: unknown) => void failures.push(error) };
      await Promise.all([
        runWorker(requester, async (body) => listen(body), loop),
        ...listeners.map((one) => runWorker(one.queue, reaction(one), loop)),
      ]);
    },
  };
}
// #endregion choreography
