/**
 * A promise that a signal can end early.
 *
 * @param signal Rejects the promise with its reason.
 * @param start Begins the work, and returns what stops it.
 * @returns What `start` resolves; no listener outlives it.
 */
export function abortable(
  signal: AbortSignal | undefined,
  start: (resolve: () => void) => () => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
    const stop = start(() => {
      signal?.removeEventListener('abort', abort);
      resolve();
    });
    function abort(): void {
      stop();
      reject(signal?.reason);
    }
    signal?.addEventListener('abort', abort, { once: true });
  });
}
