/**
 * A promise that a signal can end early.
 *
 * @param signal Rejects the promise with its reason.
 * @param start Begins the work, and returns what stops it.
 * @returns What `start` resolves; no listener outlives it.
 */
export function abortable<T = void>(
  signal: AbortSignal | undefined,
  start: (resolve: (value: T) => void) => () => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
    const stop = start((value) => {
      signal?.removeEventListener('abort', abort);
      resolve(value);
    });
    function abort(): void {
      stop();
      reject(signal?.reason);
    }
    signal?.addEventListener('abort', abort, { once: true });
  });
}
