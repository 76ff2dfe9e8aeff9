import type { Clock } from '../clock/clock.ts';

/** What a run hangs on beside its time. */
export interface RunWithinOptions {
  clock: Clock;
  /** Makes the error of a run that was too late. */
  late: () => Error;
  signal?: AbortSignal | undefined;
}

/**
 * Runs something that must end within a time.
 *
 * @param ms Milliseconds.
 * @param work The work, which is told when to stop; it is not waited for after that.
 * @param options The clock, and what else may end it.
 * @returns What the work returns.
 * @throws {Error} The one of its options, if the time is over.
 * @throws {unknown} The signal's reason, or what the work threw.
 */
export async function runWithin<T>(
  ms: number,
  work: (signal: AbortSignal) => Promise<T>,
  { clock, late, signal }: RunWithinOptions,
): Promise<T> {
  const stop = new AbortController();
  const timer = new AbortController();
  const either = AbortSignal.any(signal ? [signal, stop.signal] : [stop.signal]);
  either.throwIfAborted();
  const ended = new Promise<never>((_, reject) => {
    either.addEventListener('abort', () => reject(either.reason), { once: true });
  });
  clock.sleep(ms, timer.signal).then(
    () => stop.abort(late()),
    () => undefined,
  );
  try {
    return await Promise.race([work(either), ended]);
  } finally {
    timer.abort();
  }
}
