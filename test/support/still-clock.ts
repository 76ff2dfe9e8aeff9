import type { Clock } from '../../snippets/local-aws/mod.ts';

/** A clock that only a test moves; waits end by their signal alone. */
export interface StillClock extends Clock {
  /** @param ms Milliseconds. */
  advance(ms: number): void;
}

/**
 * Makes a clock that stands still.
 *
 * @param start Milliseconds since 1970 began.
 */
export function stillClock(start: number): StillClock {
  let now = start;
  return {
    now: () => now,
    advance(ms) {
      now += ms;
    },
    sleep(_, signal) {
      signal?.throwIfAborted();
      return new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
      });
    },
  };
}
