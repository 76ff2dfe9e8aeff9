/** A request that has been read whole, whichever server or page it came from. */
export interface HttpCall {
  method: string;
  /** Path and query, as they were sent. */
  target: string;
  headers: Headers;
  body: Uint8Array;
  /** Aborted when the client goes away. */
  signal: AbortSignal;
}

/** Its answer; a body that throws is to be cut, not ended. */
export interface HttpReply {
  status: number;
  /** Names in lower case. */
  headers: Record<string, string>;
  body: Uint8Array | AsyncIterable<Uint8Array>;
}

/** What answers requests. */
export type Answer = (call: HttpCall) => Promise<HttpReply>;
