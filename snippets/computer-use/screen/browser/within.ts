/**
 * Waits for work no longer than a time.
 *
 * @param ms Milliseconds.
 * @param signal Ends the wait early.
 * @param work The work; it isn't ended by the end of the wait.
 * @returns What the work gives.
 * @throws {Error} When the time is over; or the signal's reason.
 */
export async function within<Result>(
  ms: number,
  signal: AbortSignal | undefined,
  work: () => Promise<Result>,
): Promise<Result> {
  signal?.throwIfAborted();
  const ended = Promise.withResolvers<never>();
  const timer = setTimeout(() => ended.reject(new Error(`no answer within ${ms} ms`)), ms);
  const abort = () => ended.reject(signal?.reason);
  signal?.addEventListener('abort', abort, { once: true });
  try {
    const working = work();
    working.catch(() => {});
    return await Promise.race([working, ended.promise]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}
