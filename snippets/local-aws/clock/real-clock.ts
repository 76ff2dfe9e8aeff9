import { abortable } from './abortable.ts';
import type { Clock } from './clock.ts';

/** The longest wait that a timer of the platform takes: 2³¹ - 1 milliseconds. */
const longestTimer = 2 ** 31 - 1;

/** The machine's own time. */
export const realClock: Clock = {
  now() {
    return performance.timeOrigin + performance.now();
  },

  async sleep(ms, signal) {
    const due = performance.now() + ms;
    for (let left = ms; left > 0; left = due - performance.now()) {
      await wait(Math.min(Math.ceil(left), longestTimer), signal);
    }
    signal?.throwIfAborted();
  },
};

function wait(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return abortable(signal, (resolve) => {
    const timer = setTimeout(resolve, ms);
    return () => clearTimeout(timer);
  });
}
