import { describe, expect, it } from 'vitest';
import { clientLimits, type SelfObservation } from '../../../../snippets/benchmarking/mod.ts';
import { aTrace } from '../a-trace.ts';

const idle: SelfObservation = {
  durationMs: 10_000,
  eventLoopDelay: { mean: 0, p50: 0, p99: 0, max: 0 },
  utilization: 0,
  cpu: 0,
};
/** Their first tokens came after 400 ms, so that 5 % are 20 ms. */
const traces = [aTrace(), aTrace(), aTrace()];

describe('clientLimits()', () => {
  it('finds none when the client was nowhere over its bounds', () => {
    const busy = { ...idle, eventLoopDelay: { ...idle.eventLoopDelay, p99: 20, max: 900 }, utilization: 0.8 };
    expect(
      clientLimits(
        traces.map((trace) => ({ ...trace, scheduledAt: 980 })),
        busy,
      ),
    ).toEqual([]);
  });

  it('says that answers were noted late', () => {
    const late = { ...idle, eventLoopDelay: { ...idle.eventLoopDelay, p99: 20.4 } };
    expect(clientLimits(traces, late)).toEqual([
      {
        type: 'late-stamps',
        share: 0.051,
        bound: 0.05,
        message: 'Answers were noted 20.4 ms late at p99, of 400 ms to the first token',
      },
    ]);
  });

  it('says that requests were sent late', () => {
    const late = traces.map((trace) => ({ ...trace, scheduledAt: 960 }));
    expect(clientLimits(late, idle)).toEqual([
      {
        type: 'late-sending',
        share: 0.1,
        bound: 0.05,
        message: 'Requests were sent 40.0 ms late at p99, of 400 ms to the first token',
      },
    ]);
  });

  it('says that the client was busy', () => {
    expect(clientLimits(traces, { ...idle, utilization: 0.81 })).toEqual([
      {
        type: 'busy-loop',
        share: 0.81,
        bound: 0.8,
        message: 'The client was busy for 81 % of the time',
      },
    ]);
  });

  it('takes other bounds', () => {
    const bounds = { latencyShare: 0.001, utilization: 0.1 };
    const busy = { ...idle, eventLoopDelay: { ...idle.eventLoopDelay, p99: 1 }, utilization: 0.2 };
    expect(clientLimits(traces, busy, bounds).map(({ type }) => type)).toEqual(['late-stamps', 'busy-loop']);
  });

  it('says nothing of latency when no request was answered', () => {
    const late = { ...idle, eventLoopDelay: { ...idle.eventLoopDelay, p99: 1_000 } };
    expect(clientLimits([], late)).toEqual([]);
  });
});
