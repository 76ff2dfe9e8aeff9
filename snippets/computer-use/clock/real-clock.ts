import type { Clock } from './clock.ts';

/** The machine's own time. */
export const realClock: Clock = {
  now: () => Date.now(),

  async sleep(ms, signal) {
    signal?.throwIfAborted();
    if (!(ms > 0)) return;
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(end, ms);
      signal?.addEventListener('abort', end, { once: true });
      function end(): void {
        clearTimeout(timer);
        signal?.removeEventListener('abort', end);
        if (signal?.aborted) reject(signal.reason);
        else resolve();
      }
    });
  },
};
