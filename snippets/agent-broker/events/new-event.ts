import type { Clock } from '../clock/clock.ts';
import { realClock } from '../clock/real-clock.ts';
import type { JsonObject } from '../json-object.ts';
import type { AgentEvent } from './agent-event.ts';
import { nextTraceparent } from './next-traceparent.ts';

/** What is to be told. */
export interface NewEvent {
  type: string;
  source: string;
  data: JsonObject;
  /** What it follows from: an event, or a task, by the id that its token has. Without one, it begins a request. */
  cause?: EventCause;
  /** @default that of its cause; else its idempotency token, so that a request that is told again is the same request */
  correlationId?: string;
  /** Equal in all events that ask for the same thing, which is done once. @default the event's own id */
  idempotencyToken?: string;
}

/** The part of an event that those that follow from it carry on. */
export type EventCause = Pick<AgentEvent, 'id' | 'correlationId' | 'traceparent'>;

/** Where an event takes its time and its ids from. */
export interface EventOrigin {
  /** @default realClock */
  clock?: Pick<Clock, 'now'>;
  /** Makes UUIDs. @default crypto.randomUUID */
  uuid?: () => string;
}

/**
 * Makes an event that stands in its chain: correlated with its request, naming its cause, in the same trace.
 *
 * @param event What is to be told.
 * @param origin Its time and its ids.
 *
 * @example
 * ```ts
 * import { newEvent } from '@outcrop/snippets/agent-broker';
 *
 * const request = newEvent({ type: 'request.received', source: 'example', data: { text: 'to Sydney' } });
 * const answer = newEvent({ type: 'request.ended', source: 'example', data: {}, cause: request });
 * console.assert(answer.correlationId === request.id);
 * console.assert(answer.causationId === request.id);
 * ```
 */
export function newEvent(event: NewEvent, origin: EventOrigin = {}): AgentEvent {
  const { clock = realClock, uuid = () => crypto.randomUUID() } = origin;
  const { type, source, data, cause } = event;
  const id = uuid();
  const { idempotencyToken = id } = event;
  return {
    id,
    type,
    source,
    time: new Date(clock.now()).toISOString(),
    correlationId: event.correlationId ?? cause?.correlationId ?? idempotencyToken,
    ...(cause && { causationId: cause.id }),
    traceparent: nextTraceparent(cause?.traceparent, uuid),
    idempotencyToken,
    data,
  };
}
