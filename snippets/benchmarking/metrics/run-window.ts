import type { RequestTrace } from '../trace/request-trace.ts';

/**
 * The time that a run took: from the first request sent to the last one ended, failures included.
 *
 * @returns Milliseconds; 0 without requests.
 */
export function runWindow(traces: readonly RequestTrace[]): number {
  let [start, end] = [Infinity, -Infinity];
  for (const { sentAt, endedAt } of traces) {
    start = Math.min(start, sentAt);
    end = Math.max(end, endedAt);
  }
  return traces.length === 0 ? 0 : end - start;
}
