import { ServiceError, type ServiceErrorName } from '../service-error.ts';

const statuses: Partial<Record<ServiceErrorName, number>> = { ConflictException: 409 };

/** An error of AppConfig, whose message has a capital letter. */
export function configurationError(
  name: 'BadRequestException' | 'ConflictException' | 'ResourceNotFoundException',
  message: string,
  { fields = {}, ...options }: ErrorOptions & { fields?: Record<string, unknown> } = {},
): ServiceError {
  return new ServiceError(name, message, {
    ...options,
    ...(statuses[name] !== undefined && { status: statuses[name] }),
    fields: { Message: message, ...fields },
  });
}
