import type { ServiceError } from '../service-error.ts';
import type { HttpReply } from './http-exchange.ts';

const encoder = new TextEncoder();

/**
 * Writes an error as the services with a JSON protocol do.
 *
 * @param error The error.
 * @returns Its status, its name in a header, and its message with what else it says as JSON.
 */
export function errorReply(error: ServiceError): HttpReply {
  const body = encoder.encode(JSON.stringify({ message: error.message, ...error.fields }));
  return {
    status: error.status,
    headers: {
      'content-type': 'application/json',
      'content-length': `${body.length}`,
      'x-amzn-errortype': error.name,
      'x-amzn-requestid': crypto.randomUUID(),
    },
    body,
  };
}
