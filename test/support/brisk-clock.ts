import type { Clock } from '../../snippets/computer-use/mod.ts';

/**
 * A clock that passes short waits at once; longer ones, such as time-outs, end by their signal alone.
 *
 * @param longestMs The longest wait that passes, in milliseconds.
 */
export function briskClock(longestMs: number = 20_000): Clock {
  let now = Date.UTC(2025, 0, 1);
  return {
    now: () => now,
    async sleep(ms, signal) {
      signal?.throwIfAborted();
      if (ms > longestMs)
        await new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
        });
      now += ms;
    },
  };
}
