import type { AgentEvent } from '../events/agent-event.ts';
import type { JsonObject } from '../json-object.ts';
import type { RequestRecord } from './request-record.ts';

/** The type of the messages that the supervisor sends to itself, to be read when a time has come. */
export const timerDue = 'timer.due';

/** No queue holds a message back for longer, so that a longer wait is a chain of these. */
export const longestDelayMs = 900_000;

/** What a timer is for: a task that may not be answered, or a request that may not end. */
export type Timer = { kind: 'task'; token: string; attempt: number } | { kind: 'deadline' };

/**
 * Makes the message of a timer.
 *
 * @param record The request.
 * @param id Unique in the request.
 * @param timer What it is for.
 * @param time Milliseconds since 1970.
 */
export function timerEvent(record: RequestRecord, id: string, timer: Timer, time: number): AgentEvent {
  return {
    id,
    type: timerDue,
    source: 'supervisor',
    time: new Date(time).toISOString(),
    correlationId: record.id,
    ...(record.request.traceparent !== undefined && { traceparent: record.request.traceparent }),
    idempotencyToken: id,
    data: { ...timer } satisfies JsonObject,
  };
}
