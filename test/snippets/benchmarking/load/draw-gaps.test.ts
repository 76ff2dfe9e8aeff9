import { deviation, mean } from 'd3-array';
import { describe, expect, it } from 'vitest';
import { arrivalTimes } from '../../../../snippets/benchmarking/load/arrival-times.ts';
import { drawGaps } from '../../../../snippets/benchmarking/load/draw-gaps.ts';
import { seededRandom } from '../../../../snippets/benchmarking/mod.ts';

const count = 20_000;

describe('drawGaps()', () => {
  // The standard error of the mean of n gaps is cv ÷ √n; that of the deviation of a gamma distribution with shape k, whose
  // kurtosis is 3 + 6 ÷ k, is √((kurtosis − 1) ÷ 4n) × cv. Four of them are as much as chance may do.
  it.each([
    { arrivals: { type: 'poisson' } as const, shape: 1 },
    { arrivals: { type: 'gamma', shape: 0.25 } as const, shape: 0.25 },
    { arrivals: { type: 'gamma', shape: 1 } as const, shape: 1 },
    { arrivals: { type: 'gamma', shape: 4 } as const, shape: 4 },
  ])('has the mean and the deviation of $arrivals', ({ arrivals, shape }) => {
    const gap = drawGaps(arrivals, seededRandom('moments', shape));
    const gaps = Array.from({ length: count }, gap);
    const cv = 1 / Math.sqrt(shape);
    expect(Math.abs((mean(gaps) ?? 0) - 1)).toBeLessThan((4 * cv) / Math.sqrt(count));
    const deviationError = cv * Math.sqrt((2 + 6 / shape) / (4 * count));
    expect(Math.abs((deviation(gaps) ?? 0) - cv)).toBeLessThan(4 * deviationError);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(0);
  });

  it('has equal gaps for constant arrivals', () => {
    const gap = drawGaps({ type: 'constant' }, seededRandom('moments'));
    expect([gap(), gap(), gap()]).toEqual([1, 1, 1]);
  });

  it('throws if the shape is not positive', () => {
    expect(() => drawGaps({ type: 'gamma', shape: 0 }, Math.random)).toThrow(
      new RangeError('Cannot draw arrivals as the shape must be positive: current value is 0'),
    );
    expect(drawGaps({ type: 'gamma', shape: 0.01 }, seededRandom('tiny'))()).toBeGreaterThanOrEqual(0);
  });
});

describe('arrivalTimes()', () => {
  const open = { type: 'open' as const, name: 'open' };
  const constant = { type: 'constant' as const };

  it('has as many arrivals in a second as a Poisson process: mean and variance are the rate', () => {
    const stage = { ...open, ratePerSecond: 20, durationMs: 1_000_000 };
    const seconds = new Array<number>(1_000).fill(0);
    for (const time of arrivalTimes(stage, seededRandom('dispersion'))) {
      const second = Math.min(999, Math.floor(time / 1_000));
      seconds[second] = (seconds[second] ?? 0) + 1;
    }
    // The standard errors: √(20 ÷ 1,000) of the mean, and √(2 ÷ 1,000) of the ratio of variance and mean.
    expect(Math.abs((mean(seconds) ?? 0) - 20)).toBeLessThan(4 * Math.sqrt(20 / 1_000));
    const ratio = (deviation(seconds) ?? 0) ** 2 / (mean(seconds) ?? 0);
    expect(Math.abs(ratio - 1)).toBeLessThan(4 * Math.sqrt(2 / 1_000));
  });

  it('changes the rate evenly over a ramp', () => {
    const ramp = { from: 0, durationMs: 10_000 };
    const stage = { ...open, ratePerSecond: 10, ramp, arrivals: constant, durationMs: 10_500 };
    const times = [...arrivalTimes(stage, Math.random)];
    // From 0 to 10 a second in 10 s: n = t² ÷ 2 with t in seconds, so 50 of them; then 10 a second.
    expect(times).toHaveLength(55);
    expect(times.slice(0, 50).map(Math.round)).toEqual(
      Array.from({ length: 50 }, (_, index) => Math.round(1_000 * Math.sqrt(2 * (index + 1)))),
    );
    expect(times.slice(50).map(Math.round)).toEqual([10_100, 10_200, 10_300, 10_400, 10_500]);
  });

  it('changes it downwards too', () => {
    const ramp = { from: 10, durationMs: 2_000 };
    const stage = { ...open, ratePerSecond: 5, ramp, arrivals: constant, durationMs: 3_000 };
    const times = [...arrivalTimes(stage, Math.random)];
    // 15 in the ramp, whose mean rate is 7.5, and 5 in the second after it: n = 10 × t − 5 ÷ 4 × t².
    expect(times).toHaveLength(20);
    expect(times[4]).toBeCloseTo(1_000 * (4 - Math.sqrt(12)), 6);
    expect(times[14]).toBeCloseTo(2_000, 6);
    expect(times[19]).toBeCloseTo(3_000, 6);
  });

  it('stops in the middle of a ramp when the time is over', () => {
    const ramp = { from: 0, durationMs: 10_000 };
    const stage = { ...open, ratePerSecond: 10, ramp, arrivals: constant, durationMs: 4_000 };
    expect([...arrivalTimes(stage, Math.random)]).toHaveLength(8);
  });
});
