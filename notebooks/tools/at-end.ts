/** What has to be ended. */
interface Closable {
  close(): Promise<unknown>;
}

const open: Closable[] = [];

/**
 * Remembers what has to be ended with the program.
 *
 * @returns The same.
 */
export function atEnd<T extends Closable>(started: T): T {
  open.push(started);
  return started;
}

/** Ends all of it, the latest first; what fails is printed, and the rest is ended all the same. */
export async function closeAll(): Promise<void> {
  for (let last = open.pop(); last; last = open.pop()) {
    await last.close().catch((error: unknown) => console.error(String(error)));
  }
}
