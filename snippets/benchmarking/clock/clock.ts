/** Where a run takes its time from, so that tests and simulations need not wait. */
export interface Clock {
  /** Milliseconds, with their fractions, of a clock that never goes back; where it begins does not matter. */
  now(): number;
  /**
   * Waits.
   *
   * @param ms Milliseconds; 0 or less does not wait.
   * @param signal Ends the wait early.
   * @throws {unknown} The signal's reason, when it is aborted before the time has passed.
   */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}
