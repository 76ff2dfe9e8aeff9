import { deviation, mean } from 'd3-array';
import { describe, expect, it } from 'vitest';
import { drawLength, seededRandom } from '../../../../snippets/benchmarking/mod.ts';

describe('drawLength()', () => {
  it('has the mean and the deviation that it is asked for', () => {
    const random = seededRandom('lengths');
    const length = { mean: 500, standardDeviation: 25 };
    const drawn = Array.from({ length: 10_000 }, () => drawLength(length, random));
    // The standard errors of 10,000 draws: 25 ÷ 100 of the mean, 25 ÷ √20,000 of the deviation.
    expect(Math.abs((mean(drawn) ?? 0) - 500)).toBeLessThan(4 * 0.25);
    expect(Math.abs((deviation(drawn) ?? 0) - 25)).toBeLessThan((4 * 25) / Math.sqrt(20_000));
    expect(drawn.every(Number.isInteger)).toBe(true);
  });

  it('draws anew what falls outside of the limits', () => {
    const random = seededRandom('limits');
    const length = { mean: 10, standardDeviation: 20, min: 5, max: 8 };
    const drawn = Array.from({ length: 400 }, () => drawLength(length, random));
    expect([...new Set(drawn)].toSorted()).toEqual([5, 6, 7, 8]);
    // Limits so close together get nearly equal shares: nothing piles up.
    expect(drawn.filter((value) => value === 5).length).toBeLessThan(160);
  });

  it('has at least one token unless told', () => {
    const random = seededRandom('least');
    const drawn = Array.from({ length: 400 }, () => drawLength({ mean: 1, standardDeviation: 5 }, random));
    expect(Math.min(...drawn)).toBe(1);
  });

  it('is the mean without a deviation, even at a limit', () => {
    expect(drawLength({ mean: 7, standardDeviation: 0, min: 7, max: 7 }, Math.random)).toBe(7);
  });

  it('throws if the deviation is negative', () => {
    expect(() => drawLength({ mean: 7, standardDeviation: -1 }, Math.random)).toThrow(
      new RangeError(
        'Cannot draw a length as the standard deviation must be at least 0: current value is -1',
      ),
    );
  });

  it('throws if chance finds nothing between the limits', () => {
    expect(() => drawLength({ mean: 7, standardDeviation: 0, min: 8 }, Math.random)).toThrow(
      new RangeError(
        'Cannot draw a length as lengths must lie between 8 and Infinity: current value is 7 ± 0',
      ),
    );
  });
});
