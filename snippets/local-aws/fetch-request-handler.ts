/** A request as the AWS SDK for JavaScript gives it to its request handler. */
export interface SdkRequest {
  method: string;
  protocol: string;
  hostname: string;
  port?: number;
  path: string;
  query?: Record<string, string | string[] | null>;
  headers: Record<string, string>;
  body?: unknown;
}

/** A response as the AWS SDK for JavaScript takes it from its request handler. */
export interface SdkResponse {
  statusCode: number;
  reason: string;
  headers: Record<string, string>;
  body: ReadableStream<Uint8Array> | null;
}

/** What the AWS SDK for JavaScript sends its requests through. */
export interface SdkRequestHandler {
  metadata: { handlerProtocol: string };
  handle(request: SdkRequest, options?: { abortSignal?: unknown }): Promise<{ response: SdkResponse }>;
  updateHttpClientConfig(): void;
  httpHandlerConfigs(): Record<string, never>;
  destroy(): void;
}

/**
 * Lets a client of the AWS SDK call a fetch handler, with no network between them.
 *
 * @param fetch The handler, such as that of `createLocalAws`.
 * @returns The client's `requestHandler`.
 */
export function fetchRequestHandler(fetch: (request: Request) => Promise<Response>): SdkRequestHandler {
  return {
    metadata: { handlerProtocol: 'fetch' },
    async handle(request, { abortSignal } = {}) {
      const signal = abortSignal instanceof AbortSignal ? abortSignal : null;
      signal?.throwIfAborted();
      const { status, statusText, headers, body } = await fetch(toRequest(request, signal));
      return {
        response: { statusCode: status, reason: statusText, headers: Object.fromEntries(headers), body },
      };
    },
    updateHttpClientConfig() {},
    httpHandlerConfigs: () => ({}),
    destroy() {},
  };
}

function toRequest(
  { method, protocol, hostname, port, path, query, headers, body }: SdkRequest,
  signal: AbortSignal | null,
): Request {
  const url = new URL(`${protocol}//${hostname}${port ? `:${port}` : ''}${path}`);
  for (const [key, value] of Object.entries(query ?? {})) {
    for (const each of [value].flat()) url.searchParams.append(key, each ?? '');
  }
  const hasBody = body !== undefined && body !== null && method !== 'GET' && method !== 'HEAD';
  return new Request(url, { method, headers, signal, ...(hasBody && { body: body as BodyInit }) });
}
