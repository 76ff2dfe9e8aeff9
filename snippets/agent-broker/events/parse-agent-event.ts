import type { AgentEvent } from './agent-event.ts';
import { agentEventSchema } from './agent-event-schema.ts';
import { EventError } from './event-error.ts';

/**
 * Reads an event from the body of a message: as EventBridge delivers it, in the `detail` of an envelope, or alone.
 *
 * @param body The message's body.
 * @returns The event.
 * @throws {EventError} If it isn't one; the text says which field, and what would be right.
 *
 * @example
 * ```ts
 * import { newEvent, parseAgentEvent } from '@outcrop/snippets/agent-broker';
 *
 * const event = newEvent({ type: 'request.received', source: 'example', data: { text: 'to Sydney' } });
 * const delivered = { 'detail-type': event.type, source: event.source, detail: event };
 * console.assert(parseAgentEvent(JSON.stringify(delivered)).id === event.id);
 * ```
 */
export function parseAgentEvent(body: string): AgentEvent {
  const value = parseJson(body);
  if (!isEnvelope(value)) return checked(value, 'the body');
  const event = checked(value.detail, 'detail');
  const { 'detail-type': type, source } = value;
  // Rules look at the envelope alone: what it says of the event must be so.
  if (type !== event.type) throw new EventError(`its type must be the envelope's, "${type}"`, event.type);
  if (source !== event.source)
    throw new EventError(`its source must be the envelope's, "${source}"`, event.source);
  return event;
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw new EventError('the body must be JSON', body, { cause });
  }
}

interface Envelope {
  'detail-type': unknown;
  source?: unknown;
  detail?: unknown;
}

function isEnvelope(value: unknown): value is Envelope {
  return typeof value === 'object' && value !== null && 'detail-type' in value;
}

function checked(value: unknown, name: string): AgentEvent {
  const result = agentEventSchema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const where = issue?.path.length ? issue.path.join('.') : name;
  throw new EventError(`${where} ${issue?.message}`, issue?.input, { cause: result.error });
}
