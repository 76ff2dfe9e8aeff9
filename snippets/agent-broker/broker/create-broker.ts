import type { EventBus } from '../bus/event-bus.ts';
import type { Clock } from '../clock/clock.ts';
import { realClock } from '../clock/real-clock.ts';
import type { AgentEvent } from '../events/agent-event.ts';
import { eventTypes } from '../events/event-types.ts';
import { newEvent } from '../events/new-event.ts';
import type { ConverseClient } from '../model/converse-client.ts';
import type { AgentRegistry } from '../registry/agent-registry.ts';
import type { StateStore } from '../state/state-store.ts';
import type { BrokerDecision, RoutedTask } from './broker-decision.ts';
import type { BrokerOutcome } from './broker-outcome.ts';
import { decideOnce } from './decide-once.ts';
import type { HandOver } from './hand-over.ts';
import { IngressError } from './ingress-error.ts';
import type { TaskMessage } from './task-message.ts';

/** What a broker works with. */
export interface BrokerOptions {
  registry: AgentRegistry;
  client: ConverseClient;
  modelId: string;
  /** Where decisions are kept. */
  state: StateStore;
  /** As `handOver` makes it. */
  ingress: HandOver;
  /** Where events are told that no agent took. */
  bus: EventBus;
  /** @default realClock */
  clock?: Clock;
}

/** Leads events to agents. */
export interface Broker {
  /**
   * Leads an event to the agents that it is for, and waits for none of them.
   *
   * An event that comes again, or another one with its idempotency token, takes the same decision, and its messages have
   * the same tokens.
   *
   * @param event The event.
   * @param signal Ends the work early.
   * @throws {ModelCallError} If the model could not be asked. Nothing is decided then: the event must come again.
   * @throws {IngressError} If an ingress did not take its message. The event must come again.
   * @throws {unknown} What the registry, the state store or the bus threw.
   */
  handle(event: AgentEvent, signal?: AbortSignal): Promise<BrokerOutcome>;
}

// #region create-broker
/**
 * Makes a broker: a model chooses by meaning among the agents that are registered, the decision is kept, and then the
 * event is handed over.
 *
 * What a model chose well beside what it chose badly is handed over; the rest is told as `event.unrouted`, as an event is
 * that no agent is for.
 *
 * @param options What it works with.
 */
export function createBroker(options: BrokerOptions): Broker {
  return {
    async handle(event, signal) {
      // Told again, it would come back for ever where a rule leads all events here.
      if (event.type === eventTypes.eventUnrouted) return alreadyUnrouted;
      const { decision, decidedBefore, usage } = await decideOnce(event, options, signal);
      await handOverAll(event, decision.tasks, options.ingress, signal);
      if (decision.reason !== undefined) await tellUnrouted(event, decision, options);
      const kind = decision.tasks.length > 0 ? 'routed' : 'unrouted';
      return { kind, ...decision, decidedBefore, ...(usage && { usage }) };
    },
  };
}
// #endregion create-broker

const alreadyUnrouted: BrokerOutcome = {
  kind: 'unrouted',
  tasks: [],
  reason: 'It tells of an event that no agent took.',
  decidedBefore: true,
};

/** To all of them, whichever of them fail: those that worked will know their tokens again. */
async function handOverAll(
  event: AgentEvent,
  tasks: readonly RoutedTask[],
  ingress: HandOver,
  signal: AbortSignal | undefined,
): Promise<void> {
  const sent = await Promise.allSettled(
    tasks.map(async (task) => ingress(task.ingress, toMessage(event, task), signal)),
  );
  const failed = tasks.filter((_, index) => sent[index]?.status === 'rejected');
  const reason: unknown = sent.find((one) => one.status === 'rejected')?.reason;
  const cause = reason instanceof IngressError ? reason.cause : reason;
  if (failed.length > 0) {
    throw new IngressError(
      failed.map(({ agent }) => agent),
      { cause },
    );
  }
}

function toMessage(event: AgentEvent, { agent, input, idempotencyToken }: RoutedTask): TaskMessage {
  const { correlationId, id, traceparent } = event;
  const trace = traceparent === undefined ? {} : { traceparent };
  return { agent, input, event, idempotencyToken, correlationId, causationId: id, ...trace };
}

async function tellUnrouted(
  event: AgentEvent,
  { reason = '', tasks }: BrokerDecision,
  { bus, clock = realClock }: BrokerOptions,
): Promise<void> {
  const id = `${event.idempotencyToken}/unrouted`;
  const data = { reason, routedTo: tasks.map(({ agent }) => agent), event: { ...event } };
  const told = { type: eventTypes.eventUnrouted, source: 'broker', data, cause: event, idempotencyToken: id };
  // Told twice, it is one event.
  await bus.publish([{ ...newEvent(told, { clock }), id }]);
}
