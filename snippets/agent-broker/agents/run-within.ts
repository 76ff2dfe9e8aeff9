import type { Clock } from '../clock/clock.ts';
import { LeaseEndedError } from './lease-ended-error.ts';

/** What a run hangs on beside its time. */
export interface RunWithinOptions {
  clock: Clock;
  /** The task's token, for the error. */
  token: string;
  signal?: AbortSignal | undefined;
}

/**
 * Runs something that must end while its claim lasts.
 *
 * @param ms Milliseconds.
 * @param work The work, which is told when to stop; it is not waited for after that.
 * @param options The clock, and what else may end it.
 * @returns What the work returns.
 * @throws {LeaseEndedError} If the time is over.
 * @throws {unknown} The signal's reason, or what the work threw.
 */
export async function runWithin<T>(
  ms: number,
  work: (signal: AbortSignal) => Promise<T>,
  { clock, token, signal }: RunWithinOptions,
): Promise<T> {
  const stop = new AbortController();
  const timer = new AbortController();
  const either = AbortSignal.any(signal ? [signal, stop.signal] : [stop.signal]);
  either.throwIfAborted();
  const ended = new Promise<never>((_, reject) => {
    either.addEventListener('abort', () => reject(either.reason), { once: true });
  });
  clock.sleep(ms, timer.signal).then(
    () => stop.abort(new LeaseEndedError(token, ms)),
    () => undefined,
  );
  try {
    return await Promise.race([work(either), ended]);
  } finally {
    timer.abort();
  }
}
