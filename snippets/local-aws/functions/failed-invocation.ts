/** An invocation without a caller who waits, that failed as often as it is tried. */
export interface FailedInvocation {
  functionName: string;
  event: unknown;
  /** What its handler threw the last time. */
  error: unknown;
  /** When, in milliseconds since 1970 by the endpoint's clock. */
  at: number;
}
