import type * as z from 'zod';
import { parseInput } from '../validation/parse-input.ts';
import { asBadRequest } from './as-bad-request.ts';

/**
 * Holds a request to AppConfig against a schema.
 *
 * @throws {ServiceError} SerializationException for a wrong type; BadRequestException for a constraint that does not
 * hold.
 */
export function parseConfigurationInput<T>(schema: z.ZodType<T>, json: unknown): T {
  return asBadRequest(() => parseInput(schema, json));
}
