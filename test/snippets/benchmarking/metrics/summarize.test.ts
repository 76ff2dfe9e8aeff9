import { describe, expect, it } from 'vitest';
import { summarize } from '../../../../snippets/benchmarking/mod.ts';
import { aFailure, aTrace } from '../a-trace.ts';

const run = [
  aTrace([400, 420, 440]),
  aTrace([600, 630]),
  aFailure('cut', [10_000, 20_000]),
  aFailure('cut'),
  aFailure('throttled'),
];

describe('summarize()', () => {
  const summary = summarize(run);

  it('counts failures by kind, and what came of them apart', () => {
    expect(summary).toMatchObject({
      requests: 5,
      completed: 2,
      failures: { cut: 2, throttled: 1 },
      piecesOfFailures: 2,
      // From 1,000 ms to the last byte of the answer that was cut, at 21,005 ms.
      windowMs: 20_005,
      overallOutputTokensPerSecond: 5 / 20.005,
      requestsPerMinute: 2 / (20_005 / 60_000),
    });
  });

  it('averages no failure in', () => {
    expect(summary.metrics.timeToFirstToken).toMatchObject({ count: 2, mean: 500, min: 400, max: 600 });
    expect(summary.metrics.interTokenLatency).toMatchObject({ count: 2, mean: 25 });
    expect(summary.metrics.gaps).toMatchObject({ count: 3, mean: 70 / 3, max: 30 });
    expect(summary.metrics.outputTokens).toMatchObject({ count: 2, mean: 2.5 });
    expect(summary.metrics.sendDelay).toMatchObject({ count: 5 });
  });

  it('takes the standard deviation of a sample', () => {
    // √(((400 − 500)² + (600 − 500)²) / 1)
    expect(summary.metrics.timeToFirstToken?.standardDeviation).toBeCloseTo(Math.sqrt(20_000), 10);
    expect(summarize([aTrace()]).metrics.timeToFirstToken?.standardDeviation).toBe(0);
  });

  it('counts the time from when requests were due, when told', () => {
    const late = [aTrace(undefined, { scheduledAt: 0 })];
    expect(summarize(late).metrics.timeToFirstToken?.mean).toBe(400);
    expect(summarize(late, 'scheduledAt').metrics.timeToFirstToken?.mean).toBe(1_400);
  });

  it('leaves out what nothing is known of', () => {
    expect(summarize([])).toEqual({
      requests: 0,
      completed: 0,
      failures: {},
      piecesOfFailures: 0,
      windowMs: 0,
      metrics: {},
    });
  });
});
