import type * as z from 'zod';
import { ServiceError } from '../service-error.ts';
import { parseInput } from '../validation/parse-input.ts';
import { configurationError } from './configuration-error.ts';

/**
 * Holds a request to AppConfig against a schema.
 *
 * @throws {ServiceError} SerializationException for a wrong type; BadRequestException for a constraint that does not
 * hold.
 */
export function parseConfigurationInput<T>(schema: z.ZodType<T>, json: unknown): T {
  try {
    return parseInput(schema, json);
  } catch (cause) {
    if (!(cause instanceof ServiceError) || cause.name !== 'ValidationException') throw cause;
    throw configurationError('BadRequestException', cause.message, { cause });
  }
}
