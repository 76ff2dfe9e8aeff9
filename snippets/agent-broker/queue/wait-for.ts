import type { Clock } from '../clock/clock.ts';

/**
 * Waits until it is woken, the time has passed or a signal is aborted; none of them is an error.
 *
 * @param clock Whose time passes.
 * @param ms Milliseconds at most.
 * @param waiting Where it leaves what wakes it.
 * @param signal Ends the wait.
 */
export async function waitFor(
  clock: Clock,
  ms: number,
  waiting: Set<() => void>,
  signal: AbortSignal | undefined,
): Promise<void> {
  const woken = new AbortController();
  const wake = () => woken.abort();
  waiting.add(wake);
  signal?.addEventListener('abort', wake, { once: true });
  try {
    await clock.sleep(ms, woken.signal);
  } catch (error) {
    if (!woken.signal.aborted) throw error;
  } finally {
    waiting.delete(wake);
    signal?.removeEventListener('abort', wake);
  }
}
