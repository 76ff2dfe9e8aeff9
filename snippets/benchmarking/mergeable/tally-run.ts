import type { StartOf } from '../metrics/start-of.ts';
import { type MetricName, requestMetrics } from '../metrics/summarize.ts';
import type { FailureKind } from '../trace/failure-kind.ts';
import type { RequestTrace } from '../trace/request-trace.ts';
import { addToHistogram } from './add-to-histogram.ts';
import { emptyHistogram, type Histogram } from './histogram.ts';

/** What a part of a run tells, in a form that adds up: one for each worker, stage or minute. */
export interface RunTally {
  requests: number;
  completed: number;
  failures: Partial<Record<FailureKind, number>>;
  piecesOfFailures: number;
  /** In milliseconds. */
  metrics: Record<MetricName, Histogram>;
}

const names = Object.keys(requestMetrics) as MetricName[];

// #region tally-run
/**
 * Counts requests into what can be added up with `mergeTallies`, so that many machines can share one load.
 *
 * Rates over the whole run are not in it: the clocks of two machines have nothing in common, so whoever merges divides by
 * the time that the run took as one clock tells it.
 *
 * @param start Where the time of a request begins. @default 'sentAt'
 * @param relativeError Of the histograms. @default 0.005
 */
export function tallyRun(
  traces: readonly RequestTrace[],
  start: StartOf = 'sentAt',
  relativeError = 0.005,
): RunTally {
  const tally: RunTally = {
    requests: 0,
    completed: 0,
    failures: {},
    piecesOfFailures: 0,
    metrics: Object.fromEntries(
      names.map((name) => [name, emptyHistogram(relativeError)]),
    ) as RunTally['metrics'],
  };
  for (const trace of traces) addTrace(tally, trace, start);
  return tally;
}
// #endregion tally-run

function addTrace(tally: RunTally, trace: RequestTrace, start: StartOf): void {
  const { outcome } = trace;
  tally.requests++;
  if (outcome.type === 'ok') tally.completed++;
  else {
    tally.failures[outcome.kind] = (tally.failures[outcome.kind] ?? 0) + 1;
    tally.piecesOfFailures += outcome.afterTokens;
  }
  for (const name of names) {
    for (const value of requestMetrics[name](trace, start)) {
      // A timer of an open loop may fire a fraction of a millisecond early.
      if (value !== undefined) addToHistogram(tally.metrics[name], Math.max(0, value));
    }
  }
}
