/** A request, whichever server or page it came from. */
export interface HttpCall {
  method: string;
  /** Path and query, as they were sent. */
  target: string;
  /** By names in lower case. */
  headers: Pick<Headers, 'get'>;
  /**
   * Reads the whole body.
   *
   * @throws {ServiceError} If it is too large.
   */
  readBody(): Uint8Array | Promise<Uint8Array>;
  /** Aborted when the client goes away. */
  signal: AbortSignal;
}

/** Its answer. */
export interface HttpReply {
  status: number;
  /** Names in lower case. */
  headers: Record<string, string>;
  /** One that streams is given away as it comes; when it throws, it is to be cut, not ended. */
  body: string | Uint8Array | AsyncIterable<Uint8Array>;
}

/** What answers requests. */
export type Answer = (call: HttpCall) => Promise<HttpReply>;
