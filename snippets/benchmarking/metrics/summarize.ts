import type { FailureKind } from '../trace/failure-kind.ts';
import type { RequestTrace } from '../trace/request-trace.ts';
import { type Distribution, distribution } from './distribution.ts';
import { endToEndLatency } from './end-to-end-latency.ts';
import { gaps } from './gaps.ts';
import { interTokenLatency } from './inter-token-latency.ts';
import { outputTokensPerSecond } from './output-tokens-per-second.ts';
import { overallOutputTokensPerSecond } from './overall-output-tokens-per-second.ts';
import { requestsPerMinute } from './requests-per-minute.ts';
import { runWindow } from './run-window.ts';
import { sendDelay } from './send-delay.ts';
import type { StartOf } from './start-of.ts';
import { timeToFirstOutputToken } from './time-to-first-output-token.ts';
import { timeToFirstToken } from './time-to-first-token.ts';

/** Everything that a run tells; times in milliseconds. A distribution without values is left out. */
export interface Summary {
  requests: number;
  completed: number;
  failures: Partial<Record<FailureKind, number>>;
  /** The pieces that came of answers which then failed; they count nowhere else. */
  piecesOfFailures: number;
  /** From the first request sent to the last one ended. */
  windowMs: number;
  overallOutputTokensPerSecond?: number;
  requestsPerMinute?: number;
  /** Of each metric, over the requests that did not fail; gaps over all of their gaps. */
  metrics: Partial<Record<MetricName, Distribution>>;
}

/** What a summary tells of each request. */
export const requestMetrics = {
  timeToFirstToken: (trace, start) => [timeToFirstToken(trace, start)],
  timeToFirstOutputToken: (trace, start) => [timeToFirstOutputToken(trace, start)],
  interTokenLatency: (trace) => [interTokenLatency(trace)],
  gaps,
  endToEndLatency: (trace, start) => [endToEndLatency(trace, start)],
  outputTokensPerSecond: (trace) => [outputTokensPerSecond(trace)],
  inputTokens: (trace) => [trace.outcome.type === 'ok' ? trace.inputTokens : undefined],
  outputTokens: (trace) => [trace.outcome.type === 'ok' ? trace.outputTokens : undefined],
  sendDelay: (trace) => [sendDelay(trace)],
} as const satisfies Record<string, (trace: RequestTrace, start: StartOf) => (number | undefined)[]>;

/** The name of a metric of requests. */
export type MetricName = keyof typeof requestMetrics;

/**
 * Summarizes a run.
 *
 * Failures are counted by kind, and are in no distribution but that of `sendDelay`.
 *
 * @param traces Its requests, warm-up left out.
 * @param start Where the time of a request begins; `scheduledAt` for an open loop whose client may have fallen behind.
 *   @default 'sentAt'
 */
export function summarize(traces: readonly RequestTrace[], start: StartOf = 'sentAt'): Summary {
  const failed = traces.flatMap(({ outcome }) => (outcome.type === 'failed' ? [outcome] : []));
  const failures: Summary['failures'] = {};
  for (const { kind } of failed) failures[kind] = (failures[kind] ?? 0) + 1;
  const [tokens, requests] = [overallOutputTokensPerSecond(traces), requestsPerMinute(traces)];
  return {
    requests: traces.length,
    completed: traces.length - failed.length,
    failures,
    piecesOfFailures: failed.reduce((sum, { afterTokens }) => sum + afterTokens, 0),
    windowMs: runWindow(traces),
    ...(tokens !== undefined && { overallOutputTokensPerSecond: tokens }),
    ...(requests !== undefined && { requestsPerMinute: requests }),
    metrics: distributions(traces, start),
  };
}

function distributions(traces: readonly RequestTrace[], start: StartOf): Summary['metrics'] {
  const found: Summary['metrics'] = {};
  for (const name of Object.keys(requestMetrics) as MetricName[]) {
    const values = traces.flatMap((trace) => requestMetrics[name](trace, start));
    const spread = distribution(values.filter((value) => value !== undefined));
    if (spread) found[name] = spread;
  }
  return found;
}
