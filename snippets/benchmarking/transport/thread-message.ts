/** A request, as it is given to the thread that holds the connections. */
export interface ThreadRequest {
  id: number;
  /** Scheme, host and port. */
  origin: string;
  /** Path and query, encoded. */
  path: string;
  method: string;
  headers: Record<string, string>;
  body?: Uint8Array | string;
}

/** What the thread is told. */
export type ToThread = { type: 'send'; request: ThreadRequest } | { type: 'abort'; id: number };

/** What the thread tells, each with the request's number; times are in milliseconds of the process's monotonic clock. */
export type FromThread = { id: number } & (
  | { type: 'head'; statusCode: number; headers: Record<string, string>; writtenAt: number }
  | { type: 'bytes'; bytes: Uint8Array; at: number }
  | { type: 'end' }
  | { type: 'error'; message: string; code?: string }
);
