import { ServiceError, type ServiceErrorName } from '../service-error.ts';

/** The HTTP status of each error, from AppConfig's service model. */
const statuses = {
  BadRequestException: 400,
  ConflictException: 409,
  PayloadTooLargeException: 413,
  ResourceNotFoundException: 404,
  ServiceQuotaExceededException: 402,
} as const satisfies Partial<Record<ServiceErrorName, number>>;

/** An error of AppConfig, whose message has a capital letter. */
export function configurationError(
  name: keyof typeof statuses,
  message: string,
  { fields = {}, ...options }: ErrorOptions & { fields?: Record<string, unknown> } = {},
): ServiceError {
  return new ServiceError(name, message, {
    ...options,
    status: statuses[name],
    fields: { Message: message, ...fields },
  });
}
