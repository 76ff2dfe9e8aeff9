import { distribution } from '../metrics/distribution.ts';
import { sendDelay } from '../metrics/send-delay.ts';
import { timeToFirstToken } from '../metrics/time-to-first-token.ts';
import type { RequestTrace } from '../trace/request-trace.ts';
import type { SelfObservation } from './self-observation.ts';

/** From where on the client counts as the limit. */
export interface ClientBounds {
  /** The share of the median time to first token that stamps and sending may be late by, at p99. @default 0.05 */
  latencyShare?: number;
  /** The share of the time in which the event loop may be busy. @default 0.8 */
  utilization?: number;
}

/** A sign that it was the client, and not the service, that was slow. */
export interface ClientLimit {
  type: 'late-stamps' | 'late-sending' | 'busy-loop';
  /** What was found, as a share. */
  share: number;
  /** What is allowed, as a share. */
  bound: number;
  /** A sentence for people. */
  message: string;
}

/**
 * Tells whether the client was the limit of a run, and by what.
 *
 * - Late stamps: the p99 of the event loop's delay ÷ the median time to first token. By so much may a stamp be wrong.
 * - Late sending: the p99 of the send delay ÷ the same. In an open loop the client then made less load than it should.
 * - A busy loop: the share of the time in which the event loop had work.
 *
 * @param traces The requests of the run.
 * @param observation What the client saw of itself meanwhile.
 * @returns One entry for each sign; none when the figures are the service's.
 */
export function clientLimits(
  traces: readonly RequestTrace[],
  { eventLoopDelay, utilization }: SelfObservation,
  { latencyShare = 0.05, utilization: busiest = 0.8 }: ClientBounds = {},
): ClientLimit[] {
  const firstTokens = traces.map((trace) => timeToFirstToken(trace)).filter((value) => value !== undefined);
  const median = distribution(firstTokens)?.quantiles.p50.value ?? Infinity;
  const sendingLate = distribution(traces.map(sendDelay))?.quantiles.p99.value ?? 0;
  const late = (ms: number) =>
    `${ms.toFixed(1)} ms late at p99, of ${median.toFixed(0)} ms to the first token`;
  const signs: ClientLimit[] = [
    {
      type: 'late-stamps',
      share: eventLoopDelay.p99 / median,
      bound: latencyShare,
      message: `Answers were noted ${late(eventLoopDelay.p99)}`,
    },
    {
      type: 'late-sending',
      share: sendingLate / median,
      bound: latencyShare,
      message: `Requests were sent ${late(sendingLate)}`,
    },
    {
      type: 'busy-loop',
      share: utilization,
      bound: busiest,
      message: `The client was busy for ${(100 * utilization).toFixed(0)} % of the time`,
    },
  ];
  return signs.filter(({ share, bound }) => share > bound);
}
