import { type ClientHttp2Session, connect } from 'node:http2';
import { monotonicMs } from './monotonic-ms.node.ts';
import type { FromThread, ThreadRequest } from './thread-message.ts';

/**
 * Sends requests over HTTP/2, those to one origin over one connection.
 *
 * @returns Sends a request and tells what comes; gives a function that breaks it off.
 */
export function http2Exchange() {
  const sessions = new Map<string, ClientHttp2Session>();

  function sessionTo(origin: string): ClientHttp2Session {
    const known = sessions.get(origin);
    if (known && !known.closed && !known.destroyed) return known;
    const session = connect(origin);
    // Each request that it breaks tells so by itself.
    session.on('error', () => {});
    session.on('close', () => sessions.get(origin) === session && sessions.delete(origin));
    sessions.set(origin, session);
    return session;
  }

  return function send(
    { id, origin, path, method, headers, body }: ThreadRequest,
    tell: (message: FromThread) => void,
  ) {
    const { host, connection: _, ...rest } = headers;
    const stream = sessionTo(origin).request({
      ...rest,
      ':authority': host ?? new URL(origin).host,
      ':method': method,
      ':path': path,
    });
    let isOver = false;
    function end(message: FromThread): void {
      if (isOver) return;
      isOver = true;
      tell(message);
    }
    stream.on('response', ({ ':status': statusCode = 0, ...fields }) => {
      tell({ id, type: 'head', statusCode, headers: asStrings(fields), writtenAt });
    });
    stream.on('data', (bytes: Buffer) => tell({ id, type: 'bytes', bytes, at: monotonicMs() }));
    stream.on('end', () => end({ id, type: 'end' }));
    stream.on('error', ({ message, code }: NodeJS.ErrnoException) =>
      end({ id, type: 'error', message, ...(code && { code }) }),
    );
    stream.on('close', () =>
      end({ id, type: 'error', message: 'The connection was closed before the answer had ended' }),
    );
    stream.end(body);
    const writtenAt = monotonicMs();
    return () => stream.destroy();
  };
}

function asStrings(headers: Record<string, string | string[] | number | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
