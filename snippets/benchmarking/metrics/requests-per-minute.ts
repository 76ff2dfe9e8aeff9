import type { RequestTrace } from '../trace/request-trace.ts';
import { runWindow } from './run-window.ts';

/**
 * Completed requests a minute: the requests that did not fail ÷ the time that the run took.
 *
 * @returns Requests a minute; nothing for a run that took no time.
 *
 * @see https://github.com/ray-project/llmperf/blob/main/token_benchmark_ray.py `num_completed_requests_per_min`
 */
export function requestsPerMinute(traces: readonly RequestTrace[]): number | undefined {
  const windowMs = runWindow(traces);
  if (windowMs === 0) return undefined;
  return traces.filter(({ outcome }) => outcome.type === 'ok').length / (windowMs / 60_000);
}
