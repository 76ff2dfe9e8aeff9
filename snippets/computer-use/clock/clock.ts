/** Where the loop takes its time from, so that tests and simulations need not wait. */
export interface Clock {
  /** Milliseconds since 1970, UTC. */
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
