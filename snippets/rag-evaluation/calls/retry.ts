import type { Clock } from './clock.ts';
import { isTransient } from './is-transient.ts';
import { realClock } from './real-clock.ts';

/** How calls are made. */
export interface CallOptions {
  /** @default realClock */
  clock?: Clock;
  /** Ends the work early, with its reason. */
  signal?: AbortSignal;
  /** How often a call is made in all, beside what the client repeats by itself. @default 8 */
  attempts?: number;
  /** Draws numbers of at least 0 and less than 1, to spread repeated calls. @default Math.random */
  random?: () => number;
}

const [firstWaitMs, longestWaitMs] = [1_000, 60_000];

// #region retry
/**
 * Makes a call again while it is throttled or does not get through, each time after a longer wait.
 *
 * The SDK gives up after three attempts and about two seconds, which is too soon for work that takes hours.
 *
 * @param call The call; it is given the signal.
 * @param options How often, and by which clock.
 * @returns What the call gives in the end.
 * @throws {unknown} What the call threw last, or at once what repeating it can not mend.
 */
export async function retry<T>(
  call: (signal: AbortSignal | undefined) => Promise<T>,
  { clock = realClock, signal, attempts = 8, random = Math.random }: CallOptions = {},
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    signal?.throwIfAborted();
    try {
      return await call(signal);
    } catch (error) {
      signal?.throwIfAborted();
      if (attempt >= attempts || !isTransient(error)) throw error;
    }
    const waitMs = Math.min(longestWaitMs, firstWaitMs * 2 ** (attempt - 1));
    // At least half of the wait, so that a service that is busy gets its pause.
    await clock.sleep(waitMs * (0.5 + random() / 2), signal);
  }
}
// #endregion retry
