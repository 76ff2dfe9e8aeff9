import type { EventEmitter } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { Http2ServerRequest } from 'node:http2';

/** A request as Node's servers give it, by HTTP/1.1 or HTTP/2. */
export type NodeRequest = IncomingMessage | Http2ServerRequest;

/** What the responses of both protocols have in common. */
export interface NodeResponse extends EventEmitter {
  readonly statusCode: number;
  /** Whether `end()` was called. */
  readonly writableEnded: boolean;
  writeHead(status: number, headers: Record<string, string>): unknown;
  /** Sends the head at once; HTTP/2 always does. */
  flushHeaders?(): void;
  /** @returns Whether more may be written before `drain`. */
  write(part: Uint8Array, written?: () => void): boolean;
  end(body?: Uint8Array | string): unknown;
  destroy(error?: Error): unknown;
}

/** What Node's servers call for each request. */
export type NodeListener = (request: NodeRequest, response: NodeResponse) => void;
