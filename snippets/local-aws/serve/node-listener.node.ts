import { errorReply } from '../error-reply.ts';
import type { Answer, HttpReply } from '../http/http-exchange.ts';
import { ServiceError } from '../service-error.ts';
import type { NodeListener, NodeRequest } from './node-exchange.node.ts';
import { readBody } from './read-body.node.ts';
import { sendReply } from './send-reply.node.ts';
import { together } from './together.node.ts';

/** Bytes that Bedrock takes in the body of a request. */
const bodyLimit = 25_000_000;

/**
 * Makes a listener for Node's servers out of a function that answers.
 *
 * @param answer Is given requests that have been read whole. What it throws is a fault of ours: status 500.
 */
export function nodeListener(answer: Answer): NodeListener {
  return function listener(request, response) {
    const gone = new AbortController();
    response.once('close', () => {
      if (!response.writableEnded) gone.abort();
    });
    reply(request, answer, gone.signal)
      .catch(failure)
      .then((found) => found && sendReply(found, response, gone.signal))
      .catch(() => response.destroy());
  };
}

async function reply(
  request: NodeRequest,
  answer: Answer,
  signal: AbortSignal,
): Promise<HttpReply | undefined> {
  const body = await readBody(request, bodyLimit);
  await together();
  if (body === 'cut') return undefined;
  if (body === 'too-large') return errorReply(tooLarge());
  const { method = '', url = '' } = request;
  if (!url.startsWith('/')) return errorReply(noPath(url));
  const headers = { get: (name: string) => request.headers[name]?.toString() ?? null };
  return answer({ method, target: url, headers, readBody: () => body, signal });
}

function tooLarge(): ServiceError {
  const rule = `Member must have length less than or equal to ${bodyLimit}`;
  return new ServiceError(
    'ValidationException',
    `1 validation error detected: Value at 'body' failed to satisfy constraint: ${rule}`,
  );
}

function noPath(url: string): ServiceError {
  return new ServiceError(
    'UnknownOperationException',
    `Cannot answer as the request must name a path: current value is ${url}`,
  );
}

function failure(cause: unknown): HttpReply {
  return errorReply(new ServiceError('InternalServerException', 'The endpoint itself failed.', { cause }));
}
