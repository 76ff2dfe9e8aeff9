import type * as z from 'zod';
import { ServiceError } from '../service-error.ts';
import { parseInput } from '../validation/parse-input.ts';
import { metricError } from './metric-error.ts';

/**
 * Holds a request to CloudWatch against a schema.
 *
 * @throws {ServiceError} SerializationException for a wrong type; ValidationException, with CloudWatch's code, for a
 * constraint that does not hold.
 */
export function parseMetricInput<T>(schema: z.ZodType<T>, json: unknown): T {
  try {
    return parseInput(schema, json);
  } catch (cause) {
    if (!(cause instanceof ServiceError) || cause.name !== 'ValidationException') throw cause;
    throw metricError(cause.message, { cause });
  }
}
