import { Agent, request } from 'node:http';
import { Agent as SecureAgent, request as secureRequest } from 'node:https';
import { monotonicMs } from './monotonic-ms.node.ts';
import type { FromThread, ThreadRequest } from './thread-message.ts';

/**
 * Sends requests over HTTP/1.1, each over a connection that nobody else uses meanwhile.
 *
 * @returns Sends a request and tells what comes; gives a function that breaks it off.
 */
export function http1Exchange() {
  const agents = {
    'http:': new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY }),
    'https:': new SecureAgent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY }),
  };

  return function send(
    { id, origin, path, method, headers, body }: ThreadRequest,
    tell: (message: FromThread) => void,
  ) {
    const url = new URL(path, origin);
    const isSecure = url.protocol === 'https:';
    const outgoing = isSecure
      ? secureRequest(url, { method, headers, agent: agents['https:'] })
      : request(url, { method, headers, agent: agents['http:'] });
    let isOver = false;
    function end(message: FromThread): void {
      if (isOver) return;
      isOver = true;
      tell(message);
    }
    function fail({ message, code }: NodeJS.ErrnoException): void {
      end({ id, type: 'error', message, ...(code && { code }) });
    }
    outgoing.on('error', fail);
    outgoing.on('response', (incoming) => {
      const fields = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]);
      tell({
        id,
        type: 'head',
        statusCode: incoming.statusCode ?? 0,
        headers: Object.fromEntries(fields),
        writtenAt,
      });
      incoming.on('data', (bytes: Buffer) => tell({ id, type: 'bytes', bytes, at: monotonicMs() }));
      incoming.on('end', () => end({ id, type: 'end' }));
      incoming.on('error', fail);
      incoming.on('close', () => fail(new Error('The connection was closed before the answer had ended')));
    });
    outgoing.end(body);
    const writtenAt = monotonicMs();
    return () => outgoing.destroy();
  };
}
