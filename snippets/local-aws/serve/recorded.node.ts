import type { Clock } from '../clock/clock.ts';
import type { RecordedCall } from '../recorded-call.ts';
import type { NodeListener, NodeRequest } from './node-exchange.node.ts';

/**
 * Tells of each request to a service that has no log of its own.
 *
 * @param service The service's name.
 * @param listener What answers for it.
 * @param clock Measures how long it takes.
 * @param log Called when a request has ended.
 */
export function recorded(
  service: string,
  listener: NodeListener,
  clock: Clock,
  log: (call: RecordedCall) => void,
): NodeListener {
  return function record(request, response) {
    const startedAt = clock.now();
    const operation = operationOf(request);
    response.once('close', () => {
      const call = { requestId: crypto.randomUUID(), service, operation, params: {}, startedAt };
      const durationMs = clock.now() - startedAt;
      const gone = response.writableEnded ? {} : { error: 'ConnectionClosed' };
      log({ ...call, status: response.statusCode, durationMs, ...gone });
    });
    listener(request, response);
  };
}

/** JSON services name the operation in a header, and SDKs do for S3 in the query; else the address has to do. */
function operationOf({ headers, method = '', url = '' }: NodeRequest): string {
  const [, target] = /\.(\w+)$/.exec(String(headers['x-amz-target'])) ?? [];
  const [, query] = /[?&]x-id=(\w+)/.exec(url) ?? [];
  return target ?? query ?? `${method} ${url.split('?')[0]}`;
}
