import type { RequestTrace } from '../trace/request-trace.ts';

/** What a warm-up did; none of it counts as measured. */
export interface WarmUpResult {
  /** Whether the model answered: if not, it is no use to go on. */
  ready: boolean;
  /**
   * From the first request until the one was sent that was answered, in milliseconds: 0 for a model that was awake, and
   * for a cold one how long it took to wake, up to the wait between two requests.
   */
  readyAfterMs?: number;
  /** Why there was no answer, when there was none. */
  problem?: string;
  /** All of its requests, in the order in which they ended. */
  traces: RequestTrace[];
}
