import { realClock } from '../clock/real-clock.ts';
import type { WaitOptions } from './wait-options.ts';

const [firstPauseMs, longestPauseMs] = [500, 8_000];

/**
 * Looks again and again, after ever longer pauses, until there is something to see.
 *
 * @param look Gives what was waited for; nothing as long as it isn't there.
 * @returns What `look` gave; nothing if the time is over.
 * @throws {unknown} What `look` throws, except throttling, which is one more reason to pause; the signal's reason.
 */
export async function poll<T extends object>(
  look: () => Promise<T | undefined>,
  { clock = realClock, signal, timeoutMs = 120_000 }: WaitOptions,
): Promise<T | undefined> {
  const until = clock.now() + timeoutMs;
  for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(longestPauseMs, 2 * pauseMs)) {
    signal?.throwIfAborted();
    const seen = await look().catch(nothingIfThrottled);
    const leftMs = until - clock.now();
    if (seen || leftMs <= 0) return seen;
    await clock.sleep(Math.min(pauseMs, leftMs), signal);
  }
}

function nothingIfThrottled(error: unknown): undefined {
  if (!(error instanceof Error && error.name === 'ThrottlingException')) throw error;
}
