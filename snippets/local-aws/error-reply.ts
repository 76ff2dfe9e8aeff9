import type { HttpReply } from './http/http-exchange.ts';
import type { ServiceError } from './service-error.ts';

/** The longest message of an error, in characters: a client may have sent megabytes that it would repeat. */
const longestMessage = 4_096;

/** An error as it stands in JSON. */
export function errorBody(error: ServiceError): Record<string, unknown> {
  return { message: error.message.slice(0, longestMessage), ...error.fields };
}

/** Turns an error into the answer that every AWS SDK understands. */
export function errorReply(error: ServiceError, requestId: string = crypto.randomUUID()): HttpReply {
  return {
    status: error.status,
    headers: {
      'content-type': 'application/json',
      'x-amzn-errortype': error.name,
      'x-amzn-requestid': requestId,
      ...(error.queryCode !== undefined && { 'x-amzn-query-error': `${error.queryCode};Sender` }),
    },
    body: JSON.stringify(errorBody(error)),
  };
}
