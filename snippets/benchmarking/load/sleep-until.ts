import type { Clock } from '../clock/clock.ts';

/**
 * Waits until a clock says a time.
 *
 * @param due In milliseconds of the clock.
 * @param signal Ends the wait early.
 * @returns Whether the time came; if not, the signal was aborted.
 */
export async function sleepUntil(clock: Clock, due: number, signal: AbortSignal): Promise<boolean> {
  try {
    // A timer may fire before its time, by the clock that counts here.
    while (clock.now() < due) await clock.sleep(due - clock.now(), signal);
  } catch (error) {
    if (!signal.aborted) throw error;
  }
  return !signal.aborted;
}
