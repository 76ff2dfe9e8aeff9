import { ServiceError } from '../service-error.ts';

/** A ValidationException, whose code SDKs know as ValidationError. */
export function metricError(message: string, options: ErrorOptions = {}): ServiceError {
  return new ServiceError('ValidationException', message, { ...options, queryCode: 'ValidationError' });
}
