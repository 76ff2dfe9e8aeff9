import { quantileSorted } from 'd3-array';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantile } from '../../../../snippets/benchmarking/mod.ts';
import { seededRandom } from '../../../support/seeded-random.ts';

const ascending = (n: number) => Array.from({ length: n }, (_, index) => index + 1);

describe('quantile()', () => {
  it('has the value that d3 tells', () => {
    const samples = fc.array(fc.double({ noNaN: true, min: 0, max: 1e6 }), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(samples, fc.double({ min: 0, max: 1, noNaN: true }), (values, p) => {
        const sorted = values.toSorted((a, b) => a - b);
        expect(quantile(sorted, p).value).toBeCloseTo(quantileSorted(sorted, p) ?? Number.NaN, 6);
      }),
    );
  });

  it('bounds the median of ten by its second and ninth value', () => {
    // P(2 ≤ B(10, ½) ≤ 8) = 1 − 2 · (1 + 10) / 1,024 = 0.979; from 3 on it is 0.935 or less, on one side 0.957.
    const { low, high } = quantile(ascending(10), 0.5, 0.97);
    expect([low, high]).toEqual([2, 9]);
  });

  it('bounds a median on both sides from six values on', () => {
    // That the first of five lies below it has a probability of 1 − ½⁵ = 96.9 %, that the last lies above it too, of
    // 1 − 2 · ½⁵ = 93.8 %; for six it is 1 − 2 · ½⁶ = 96.9 %.
    expect(quantile(ascending(5), 0.5)).toEqual({ value: 3, low: 1 });
    expect(quantile(ascending(6), 0.5)).toEqual({ value: 3.5, low: 1, high: 6 });
  });

  it('holds the true quantile at least as often as it says', () => {
    const below = seededRandom(1);
    for (const p of [0.25, 0.5, 0.9, 0.99]) {
      let held = 0;
      for (let round = 0; round < 2_000; round++) {
        const sorted = Array.from({ length: 120 }, () => below(1e9) / 1e9).sort((a, b) => a - b);
        const { low = 0, high = 1 } = quantile(sorted, p);
        if (low <= p && p <= high) held++;
      }
      // Of 2,000 rounds, three standard deviations below 95 % are 93.5 %.
      expect(held / 2_000).toBeGreaterThan(0.935);
    }
  });

  it('says nothing of a bound that lies beyond all values', () => {
    // 0.999^3,000 = 5 %: p99.9 is above the greatest of 2,000 too often, and of 10,000 rarely.
    expect(quantile(ascending(2_000), 0.999).high).toBeUndefined();
    expect(quantile(ascending(10_000), 0.999).high).toBeDefined();
  });

  it('is quick for a million values', () => {
    const { low = 0, high = 0 } = quantile(ascending(1_000_000), 0.5);
    // ± 1.96 · √n / 2
    expect(low).toBeGreaterThan(500_000 - 990);
    expect(high).toBeLessThan(500_000 + 990);
    expect(high - low).toBeGreaterThan(1_950);
  });

  it('is refused without values', () => {
    expect(() => quantile([], 0.5)).toThrow(
      'Cannot tell a quantile as there must be values: current value is 0',
    );
  });
});
