import { describe, expect, it } from 'vitest';
import {
  histogramQuantile,
  mergeTallies,
  summarize,
  tallyRun,
} from '../../../../snippets/benchmarking/mod.ts';
import { seededRandom } from '../../../support/seeded-random.ts';
import { aFailure, aTrace } from '../a-trace.ts';

const below = seededRandom(7);
const random = () => below(1e6) / 1e6;
const run = Array.from({ length: 400 }, (_, index) => {
  if (index % 40 === 0) return aFailure('throttled');
  if (index % 50 === 0) return aFailure('cut', [1, 2, 3]);
  const first = 300 + 200 * random();
  return aTrace([first, first + 20 * random(), first + 50]);
});

describe('tallyRun()', () => {
  it('of two halves, merged, equals that of the whole', () => {
    const halves = mergeTallies(tallyRun(run.slice(0, 170)), tallyRun(run.slice(170)));
    const whole = tallyRun(run);
    expect({ ...halves, metrics: {} }).toEqual({ ...whole, metrics: {} });
    for (const [name, { sum, ...rest }] of Object.entries(whole.metrics)) {
      const { sum: sumOfHalves, ...restOfHalves } = halves.metrics[name as keyof typeof halves.metrics];
      expect(restOfHalves).toEqual(rest);
      expect(sumOfHalves).toBeCloseTo(sum, 6);
    }
  });

  it('agrees with the summary of the same requests', () => {
    const [tally, summary] = [tallyRun(run), summarize(run)];
    expect(tally).toMatchObject({
      requests: summary.requests,
      completed: summary.completed,
      failures: summary.failures,
      piecesOfFailures: summary.piecesOfFailures,
    });
    const { timeToFirstToken } = tally.metrics;
    const exact = summary.metrics.timeToFirstToken;
    expect(timeToFirstToken.count).toBe(exact?.count);
    expect(timeToFirstToken.sum / timeToFirstToken.count).toBeCloseTo(exact?.mean ?? 0, 6);
    // Without interpolation, a quantile may be one value further: among 380 within 200 ms, about half a millisecond.
    const p90 = exact?.quantiles.p90.value ?? 0;
    expect(Math.abs((histogramQuantile(timeToFirstToken, 0.9) ?? 0) - p90)).toBeLessThan(p90 * 0.005 + 2);
  });

  it('takes a request that was sent a fraction of a millisecond early as sent in time', () => {
    const { sendDelay } = tallyRun([aTrace(undefined, { scheduledAt: 1_000.4 })]).metrics;
    expect(sendDelay).toMatchObject({ count: 1, zeros: 1 });
  });
});
