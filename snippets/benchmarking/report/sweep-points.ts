import type { SweepPoint } from '../charts/concurrency-chart.ts';
import type { ClosedStage } from '../load/stage.ts';
import { summarize } from '../metrics/summarize.ts';
import type { RequestTrace } from '../trace/request-trace.ts';

/**
 * Summarizes a sweep, level by level.
 *
 * @param stages Those of `sweepStages`; one that did not come to any request is left out.
 * @param traces The requests of the run.
 */
export function sweepPoints(
  stages: readonly Pick<ClosedStage, 'name' | 'users'>[],
  traces: readonly RequestTrace[],
): SweepPoint[] {
  const byStage = Map.groupBy(traces, ({ stage }) => stage);
  return stages.flatMap(({ name, users }) => {
    const own = byStage.get(name);
    return own ? [{ concurrency: users, summary: summarize(own) }] : [];
  });
}
