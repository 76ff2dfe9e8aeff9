import { abortable } from './abortable.ts';
import type { Clock } from './clock.ts';

/** The longest wait that a timer of the platform takes: 2³¹ - 1 milliseconds. */
const longestTimer = 2 ** 31 - 1;

/** How late a timer of the platform may be, in milliseconds; it counts whole ones. */
const timerError = 2;

/** The machine's own time. */
export const realClock: Clock = {
  now() {
    return performance.timeOrigin + performance.now();
  },

  async sleep(ms, signal) {
    signal?.throwIfAborted();
    const due = performance.now() + ms;
    for (let left = ms; left > 0; left = due - performance.now()) await wait(left, signal);
  },
};

function wait(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return abortable(signal, (resolve) => {
    // A timer alone would be up to two milliseconds late: the last of the way is gone turn by turn of the event loop.
    if (ms <= timerError && typeof setImmediate === 'function') {
      const turn = setImmediate(resolve);
      return () => clearImmediate(turn);
    }
    const early = typeof setImmediate === 'function' ? Math.floor(ms - timerError) + 1 : Math.ceil(ms);
    const timer = setTimeout(resolve, Math.min(early, longestTimer));
    return () => clearTimeout(timer);
  });
}
