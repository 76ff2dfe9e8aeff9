import type { LoadOptions } from '../load/load-options.ts';
import type { LoadResult } from '../load/load-result.ts';
import type { WarmUpResult } from '../load/warm-up-result.ts';
import type { StartOf } from '../metrics/start-of.ts';
import { summarize } from '../metrics/summarize.ts';
import { millisecondsSince } from './milliseconds-since.ts';
import type { RunReport } from './run-report-schema.ts';
import { storeTrace } from './store-trace.ts';

/** What a run was made with. */
export interface RunConfiguration extends Pick<LoadOptions, 'stages' | 'warmUp'> {
  model: string;
  /** What lengths, prompts and arrivals were drawn from. */
  seed: string;
  /** Whatever else it takes to repeat it, such as how lengths were drawn, in which region and from which machine. */
  [more: string]: unknown;
}

/** What is to be known of a run beside its result. */
export interface RunReportOptions {
  configuration: RunConfiguration;
  /** When the first request was sent, by the wall clock. */
  startedAt: Date;
  /** Where the time of a request begins in the summary. @default 'sentAt' */
  startOf?: StartOf;
}

// #region to-run-report
/**
 * Makes a report of a run: `JSON.stringify` writes it, `readRunReport` reads it. Times are kept to the microsecond.
 *
 * What JSON can not say is left out of the configuration, and `Infinity` becomes null.
 */
export function toRunReport(
  { traces, ended, givenUp, stages, warmUp }: LoadResult,
  { configuration, startedAt, startOf = 'sentAt' }: RunReportOptions,
): RunReport {
  const start = traces.reduce((first, { sentAt }) => Math.min(first, sentAt), Infinity);
  const origin = Number.isFinite(start) ? start : (warmUp?.traces[0]?.sentAt ?? 0);
  return {
    format: 'token-benchmark',
    version: 1,
    startedAt: startedAt.toISOString(),
    configuration: JSON.parse(JSON.stringify(configuration)),
    startOf,
    ended,
    givenUp,
    stages: stages.map(({ name, startedAt: from, sentAllAt }) => ({
      name,
      startedAt: millisecondsSince(origin, from),
      sentAllAt: millisecondsSince(origin, sentAllAt),
    })),
    ...(warmUp && { warmUp: storeWarmUp(warmUp, origin) }),
    summary: summarize(traces, startOf),
    requests: traces.map((trace) => storeTrace(trace, origin)),
  };
}
// #endregion to-run-report

function storeWarmUp({ traces, ...warmUp }: WarmUpResult, origin: number): NonNullable<RunReport['warmUp']> {
  return { ...warmUp, requests: traces.map((trace) => storeTrace(trace, origin)) };
}
