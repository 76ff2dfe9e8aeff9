import * as z from 'zod';
import type { JsonObject } from '../json-object.ts';
import type { AgentEvent } from './agent-event.ts';

const text = z.string('must be a text').min(1, 'must not be empty');

/** An event that came from outside. What lies in its data has been JSON, and isn't looked through. */
export const agentEventSchema: z.ZodType<AgentEvent> = z.object(
  {
    id: text,
    type: text,
    source: text,
    time: z.iso.datetime({ precision: 3, error: 'must be a time such as 2025-09-01T00:00:00.000Z' }),
    correlationId: text,
    causationId: text.exactOptional(),
    traceparent: text.exactOptional(),
    idempotencyToken: text,
    data: z.custom<JsonObject>(isObject, 'must be an object'),
  },
  'must be an object',
);

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
