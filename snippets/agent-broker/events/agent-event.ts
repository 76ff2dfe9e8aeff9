import type { JsonObject } from '../json-object.ts';

/** Something that happened, as every part of the system tells it to the others. */
export interface AgentEvent {
  /** Unique among all events; a log and a trace tell them apart by it. */
  id: string;
  /** What happened, such as `request.received`; EventBridge calls it the detail type. */
  type: string;
  /** Who says so, such as `supervisor` or `agent.flights`. */
  source: string;
  /** When, in ISO 8601 with milliseconds, UTC. */
  time: string;
  /** The request that it belongs to, whatever events lie between. */
  correlationId: string;
  /** The event that it follows from; the first event of a request has none. */
  causationId?: string;
  /** The W3C trace context, handed on from event to event. */
  traceparent?: string;
  /**
   * Equal in all events that ask for one and the same thing, which then is done once, whatever their ids: broker and
   * supervisor know an event again by it.
   */
  idempotencyToken: string;
  data: JsonObject;
}
