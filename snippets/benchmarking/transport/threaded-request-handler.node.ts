import { ConnectionThread, type ThreadResponse } from './connection-thread.node.ts';
import type { ThreadRequest } from './thread-message.ts';

/** What the thread speaks. */
export interface ThreadedRequestHandlerOptions {
  /** @default 'HTTP/2' */
  protocol?: 'HTTP/1.1' | 'HTTP/2';
}

/** A request as the SDK gives it to its request handler. */
interface SdkRequest {
  method: string;
  protocol: string;
  hostname: string;
  port?: number;
  path: string;
  query?: Record<string, string | string[] | null>;
  headers: Record<string, string>;
  body?: unknown;
}

/** A request handler of the SDK's. */
export interface ThreadedRequestHandler {
  metadata: { handlerProtocol: string };
  handle(request: SdkRequest, options?: { abortSignal?: unknown }): Promise<{ response: ThreadResponse }>;
  updateHttpClientConfig(): void;
  httpHandlerConfigs(): Record<string, never>;
  /** Closes the connections and ends the thread. */
  destroy(): void;
}

// #region threaded-request-handler
/**
 * Sends a client's requests from a thread of its own, which takes the stamps.
 *
 * The SDK takes a millisecond or more to sign and serialize a request, and what arrives for other requests meanwhile
 * waits for its stamp. On a thread that does nothing but read from its connections, nothing waits. The calls of this
 * module find the stamps; for all else that uses the client, it is a request handler like any other.
 *
 * @param options Which protocol.
 * @returns The `requestHandler` of a client. Destroy the client at the end.
 *
 * @example
 * ```ts
 * import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
 * import { threadedRequestHandler } from '@outcrop/snippets/benchmarking/node';
 *
 * const client = new BedrockRuntimeClient({ region: 'us-east-1', requestHandler: threadedRequestHandler() });
 * console.assert(client.config.requestHandler.metadata?.handlerProtocol === 'h2');
 * client.destroy();
 * ```
 */
export function threadedRequestHandler({
  protocol = 'HTTP/2',
}: ThreadedRequestHandlerOptions = {}): ThreadedRequestHandler {
  const thread = new ConnectionThread(protocol);
  let lastId = 0;
  return {
    metadata: { handlerProtocol: protocol === 'HTTP/2' ? 'h2' : 'http/1.1' },
    async handle(request, { abortSignal } = {}) {
      const signal = abortSignal instanceof AbortSignal ? abortSignal : undefined;
      signal?.throwIfAborted();
      return { response: await thread.send(toThreadRequest(++lastId, request), request, signal) };
    },
    updateHttpClientConfig() {},
    httpHandlerConfigs: () => ({}),
    destroy: () => thread.end(),
  };
}
// #endregion threaded-request-handler

function toThreadRequest(id: number, request: SdkRequest): ThreadRequest {
  const { method, protocol, hostname, port, path, query, headers, body } = request;
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query ?? {})) {
    for (const each of [value].flat()) search.append(key, each ?? '');
  }
  return {
    id,
    origin: `${protocol}//${hostname}${port ? `:${port}` : ''}`,
    path: search.size > 0 ? `${path}?${search}` : path,
    method,
    headers,
    ...((typeof body === 'string' || body instanceof Uint8Array) && { body }),
  };
}
