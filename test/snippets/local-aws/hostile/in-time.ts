/**
 * Waits for something that may never come.
 *
 * @param awaited What is waited for.
 * @param ms Milliseconds.
 * @param late What stands for it when it has not come by then.
 */
export function inTime<T, L>(awaited: Promise<T>, ms: number, late: L): Promise<T | L> {
  const { promise, resolve, reject } = Promise.withResolvers<T | L>();
  const timer = setTimeout(resolve, ms, late);
  awaited.then(resolve, reject).finally(() => clearTimeout(timer));
  return promise;
}
