import { ServiceError } from '../service-error.ts';
import { configurationError } from './configuration-error.ts';

/**
 * Runs a check that services share.
 *
 * @throws {ServiceError} BadRequestException, AppConfig's name for a ValidationException; other errors as they are.
 */
export function asBadRequest<T>(check: () => T): T {
  try {
    return check();
  } catch (cause) {
    if (!(cause instanceof ServiceError) || cause.name !== 'ValidationException') throw cause;
    throw configurationError('BadRequestException', cause.message, { cause });
  }
}
