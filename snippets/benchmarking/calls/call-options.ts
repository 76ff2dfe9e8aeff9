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
  /** @default realClock */
  clock?: Clock;
  /** Milliseconds that a whole answer may take. @default 300_000 */
  timeLimitMs?: number;
  /** Milliseconds in which nothing may come once an answer has begun. @default 60_000 */
  stallLimitMs?: number;
}
