import type * as z from 'zod';
import { ServiceError } from '../../service-error.ts';
import { parseInput } from '../../validation/parse-input.ts';
import { eventError } from '../event-error.ts';

/**
 * Holds a request to EventBridge against a schema.
 *
 * @throws {ServiceError} SerializationException for a wrong type; ValidationException for a constraint that does not
 * hold.
 */
export function parseEventInput<T>(schema: z.ZodType<T>, json: unknown): T {
  try {
    return parseInput(schema, json);
  } catch (cause) {
    if (!(cause instanceof ServiceError)) throw cause;
    throw eventError(cause.name, cause.message, { cause });
  }
}
