let turn: Promise<void> | undefined;

/**
 * Waits until every request that came in with this one has been read, so that all of them are answered in a row.
 *
 * Between turns of the event loop stand the system's calls for reading and writing. Measured with 64 connections, an
 * answer costs half as much when others come right before it; with one connection nothing is won.
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
