/** Where the endpoint takes its time from: the machine, or a simulation of it. */
export interface Clock {
  /** Milliseconds since 1970 began, with fractions. */
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
