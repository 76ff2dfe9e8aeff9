let turn: Promise<void> | undefined;

/**
 * Waits until every request that came in with this one has been read, so that all of them are answered in a row.
 *
 * Each read from a socket and each write to one drives the endpoint's code out of the processor's caches: requests that
 * take turns with the system cost three times as much as requests that follow each other.
 */
export function together(): Promise<void> {
  turn ??= new Promise((resolve) => {
    setImmediate(() => {
      turn = undefined;
      resolve();
    });
  });
  return turn;
}
