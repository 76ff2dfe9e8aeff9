import { abortable } from './abortable.ts';
import type { Clock } from './clock.ts';

interface Sleeper {
  due: number;
  wake(): void;
}

/**
 * A clock that passes waits at once, in the order in which they end.
 *
 * Time stands still while anything runs; when all that is left to do is to wait, it jumps to the end of the shortest
 * wait. Work that is under way elsewhere, such as a request over the network, isn't seen: so compare `now()` with a
 * deadline rather than sleep until it.
 *
 * @param start Milliseconds since 1970 began; 2025-01-01T00:00:00Z unless told.
 *
 * @example
 * ```ts
 * import { virtualClock } from '@outcrop/snippets/local-aws';
 *
 * const clock = virtualClock(0);
 * await clock.sleep(6 * 3_600_000);
 * console.assert(clock.now() === 21_600_000);
 * ```
 */
export function virtualClock(start: number = Date.UTC(2025, 0, 1)): Clock {
  let now = start;
  let jumping = false;
  const sleepers: Sleeper[] = [];

  function add(sleeper: Sleeper): void {
    sleepers.splice(firstAfter(sleepers, sleeper.due), 0, sleeper);
    if (!jumping) {
      jumping = true;
      soon(jump);
    }
  }

  function jump(): void {
    const next = sleepers.shift();
    if (next) {
      now = Math.max(now, next.due);
      next.wake();
    }
    jumping = sleepers.length > 0;
    if (jumping) soon(jump);
  }

  return {
    now: () => now,
    async sleep(ms, signal) {
      signal?.throwIfAborted();
      if (!(ms > 0)) return;
      await abortable(signal, (wake) => {
        const sleeper = { due: now + ms, wake };
        add(sleeper);
        return () => {
          const index = sleepers.indexOf(sleeper);
          if (index >= 0) sleepers.splice(index, 1);
        };
      });
    },
  };
}

/** Where a wait belongs among waits in the order of their ends: behind those that end with it. */
function firstAfter(sleepers: readonly Sleeper[], due: number): number {
  let low = 0;
  let high = sleepers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const sleeper = sleepers[middle];
    if (sleeper && sleeper.due <= due) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** After everything that is ready to run has run. */
const soon: (task: () => void) => void =
  typeof setImmediate === 'function' ? (task) => setImmediate(task) : (task) => setTimeout(task, 0);
