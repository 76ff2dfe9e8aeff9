import { ServiceError, type ServiceErrorName } from '../service-error.ts';

/** An error of EventBridge: all that a client can be blamed for have status 400, and their name in the body too. */
export function eventError(name: ServiceErrorName, message: string, options?: ErrorOptions): ServiceError {
  return new ServiceError(name, message, { ...options, status: 400, fields: { __type: name } });
}
