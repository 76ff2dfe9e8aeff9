import type { RequestTrace } from '../trace/request-trace.ts';
import { endToEndLatency } from './end-to-end-latency.ts';
import { interTokenLatency } from './inter-token-latency.ts';
import { runWindow } from './run-window.ts';
import type { StartOf } from './start-of.ts';
import { timeToFirstToken } from './time-to-first-token.ts';

/** What a user is promised, in milliseconds; what is left out is not promised. */
export interface Target {
  timeToFirstTokenMs?: number;
  interTokenLatencyMs?: number;
  endToEndLatencyMs?: number;
}

/** How much of a load was answered as promised. */
export interface Goodput {
  /** The share of all requests, from 0 to 1. */
  share: number;
  /** Requests a second; nothing for a run that took no time. */
  perSecond?: number;
}

/**
 * Goodput: the requests that keep every promise ÷ all requests, and ÷ the time that the run took.
 *
 * A failure keeps none. A bound itself is kept; so is one on a latency that an answer does not have, as the gaps of an
 * answer of one token.
 *
 * @param start Where the time of a request begins. @default 'scheduledAt'
 * @throws {RangeError} Without requests.
 *
 * @see https://arxiv.org/abs/2401.09670 DistServe, which optimises for it
 */
export function goodput(
  traces: readonly RequestTrace[],
  target: Target,
  start: StartOf = 'scheduledAt',
): Goodput {
  if (traces.length === 0) {
    throw new RangeError('Cannot tell the goodput as there must be requests: current value is 0');
  }
  const good = traces.filter((trace) => keeps(trace, target, start)).length;
  const windowMs = runWindow(traces);
  return { share: good / traces.length, ...(windowMs > 0 && { perSecond: good / (windowMs / 1000) }) };
}

function keeps(
  trace: RequestTrace,
  { timeToFirstTokenMs, interTokenLatencyMs, endToEndLatencyMs }: Target,
  start: StartOf,
): boolean {
  return (
    trace.outcome.type === 'ok' &&
    isWithin(timeToFirstToken(trace, start), timeToFirstTokenMs) &&
    isWithin(interTokenLatency(trace), interTokenLatencyMs) &&
    isWithin(endToEndLatency(trace, start), endToEndLatencyMs)
  );
}

function isWithin(value: number | undefined, bound: number | undefined): boolean {
  return value === undefined || bound === undefined || value <= bound;
}
