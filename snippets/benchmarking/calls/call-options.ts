import type { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import type { Clock } from '../clock/clock.ts';

/** Whom to ask, and for how long to wait. */
export interface CallOptions {
  /**
   * Sends and signs. With `maxAttempts: 1` every failure shows; else the SDK repeats requests that fail before their
   * answer begins, and the time of all attempts counts as one request's.
   */
  client: Pick<BedrockRuntimeClient, 'send'>;
  /** The model, an inference profile, or the ARN of an imported model. */
  modelId: string;
  /**
   * Whether each stream over HTTP/2 opens a connection of its own, as the SDK does unless told otherwise. The time to
   * first token then has the handshakes of TCP and TLS in it, which belong to the network and not to the model; with
   * shared connections, `maxConcurrentStreams` of the client's `NodeHttp2Handler` says how many streams share one.
   *
   * @default false
   */
  ownConnections?: boolean;
  /** @default realClock */
  clock?: Clock;
  /** Milliseconds that a whole answer may take. @default 300_000 */
  timeLimitMs?: number;
  /** Milliseconds in which nothing may come once an answer has begun. @default 60_000 */
  stallLimitMs?: number;
}
