import type { Clock } from '../clock/clock.ts';

/** How a state is waited for. */
export interface WaitOptions {
  /** @default realClock */
  clock?: Clock;
  /** Ends the wait early, with its reason. */
  signal?: AbortSignal;
  /** How long to wait at most, in milliseconds. @default 120_000 */
  timeoutMs?: number;
}
