import type { MetricName } from '../metrics/summarize.ts';
import type { FailureKind } from '../trace/failure-kind.ts';
import { mergeHistograms } from './merge-histograms.ts';
import type { RunTally } from './tally-run.ts';

/** Adds up two parts of a run. */
export function mergeTallies(left: RunTally, right: RunTally): RunTally {
  const failures = { ...left.failures };
  for (const [kind, count = 0] of Object.entries(right.failures) as [FailureKind, number | undefined][]) {
    failures[kind] = (failures[kind] ?? 0) + count;
  }
  const metrics = { ...left.metrics };
  for (const name of Object.keys(metrics) as MetricName[]) {
    metrics[name] = mergeHistograms(left.metrics[name], right.metrics[name]);
  }
  return {
    requests: left.requests + right.requests,
    completed: left.completed + right.completed,
    failures,
    piecesOfFailures: left.piecesOfFailures + right.piecesOfFailures,
    metrics,
  };
}
