import type { ServiceError } from './service-error.ts';

/** The longest message of an error, in characters: a client may have sent megabytes that it would repeat. */
const longestMessage = 4_096;

/** An error as it stands in JSON. */
export function errorBody(error: ServiceError): Record<string, unknown> {
  return { message: error.message.slice(0, longestMessage), ...error.fields };
}

/** Turns an error into the response that every AWS SDK understands. */
export function errorResponse(error: ServiceError, requestId: string): Response {
  return new Response(JSON.stringify(errorBody(error)), {
    status: error.status,
    headers: {
      'content-type': 'application/json',
      'x-amzn-errortype': error.name,
      'x-amzn-requestid': requestId,
    },
  });
}
