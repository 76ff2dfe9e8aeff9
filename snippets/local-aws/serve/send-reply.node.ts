import { once } from 'node:events';
import type { HttpReply } from '../http/http-exchange.ts';
import { cutResponse } from './cut-response.node.ts';
import type { NodeResponse } from './node-exchange.node.ts';

/**
 * Sends an answer.
 *
 * A body that streams is read as fast as the client takes it. When it breaks, the client gets what came before and then
 * a connection (HTTP/1.1) or a stream (HTTP/2) that is cut, so that it cannot take the part for the whole.
 *
 * @param reply The answer.
 * @param response Where it goes.
 * @param signal Aborted when the client goes away.
 */
export async function sendReply(
  { status, headers, body }: HttpReply,
  response: NodeResponse,
  signal: AbortSignal,
): Promise<void> {
  if (signal.aborted) return;
  if (typeof body === 'string' || body instanceof Uint8Array) {
    response.writeHead(status, { ...headers, 'content-length': `${Buffer.byteLength(body)}` });
    response.end(body);
    return;
  }
  response.writeHead(status, headers);
  await sendStream(body, response, signal);
}

async function sendStream(
  body: AsyncIterable<Uint8Array>,
  response: NodeResponse,
  signal: AbortSignal,
): Promise<void> {
  // What is due at once goes out with the head, in one write to the socket.
  const head = setImmediate(() => response.flushHeaders?.());
  try {
    for await (const part of body) {
      if (signal.aborted) return;
      if (!response.write(part)) await once(response, 'drain', { signal });
    }
    response.end();
  } catch {
    if (!signal.aborted) cutResponse(response);
  } finally {
    clearImmediate(head);
  }
}
