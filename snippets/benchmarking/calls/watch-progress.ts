import type { Clock } from '../clock/clock.ts';
import { RequestFailure } from '../failures/request-failure.ts';

/** From when on and for how long to wait, in milliseconds. */
export interface TimeLimits {
  /** When the request was sent. */
  start: number;
  timeLimitMs: number;
  stallLimitMs: number;
}

/**
 * Waits until a request takes too long.
 *
 * @param lastArrival When bytes of the answer came last; nothing before the first.
 * @param signal Ends the watch.
 * @returns How the request failed; nothing when the watch was ended.
 */
export async function watchProgress(
  clock: Clock,
  { start, timeLimitMs, stallLimitMs }: TimeLimits,
  lastArrival: () => number | undefined,
  signal: AbortSignal,
): Promise<RequestFailure | undefined> {
  const deadline = start + timeLimitMs;
  while (!signal.aborted) {
    const now = clock.now();
    // Before the first arrival nothing stalls, but the first may come while this sleeps.
    const stallsAt = (lastArrival() ?? now) + stallLimitMs;
    if (now >= deadline) return new RequestFailure('timed-out', `No whole answer within ${timeLimitMs} ms`);
    if (now >= stallsAt) return new RequestFailure('stalled', `Nothing came for ${stallLimitMs} ms`);
    await clock.sleep(Math.min(deadline, stallsAt) - now, signal).catch(() => undefined);
  }
  return undefined;
}
