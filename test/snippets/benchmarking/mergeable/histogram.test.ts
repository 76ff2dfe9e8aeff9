import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addToHistogram,
  emptyHistogram,
  type Histogram,
  histogramQuantile,
  mergeHistograms,
} from '../../../../snippets/benchmarking/mod.ts';

function histogram(values: readonly number[], relativeError?: number): Histogram {
  const made = emptyHistogram(relativeError);
  for (const value of values) addToHistogram(made, value);
  return made;
}

const latency = fc.oneof(fc.constant(0), fc.double({ min: 1e-6, max: 1e7, noNaN: true }));
const latencies = fc.array(latency, { maxLength: 100 });

describe('mergeHistograms()', () => {
  it('gives what one histogram of all the values is', () => {
    fc.assert(
      fc.property(latencies, latencies, (left, right) => {
        const { sum, ...merged } = mergeHistograms(histogram(left), histogram(right));
        const { sum: wholeSum, ...whole } = histogram([...left, ...right]);
        expect(merged).toEqual(whole);
        expect(sum).toBeCloseTo(wholeSum, 3);
      }),
    );
  });

  it('does not change what it adds up', () => {
    const [left, right] = [histogram([1]), histogram([1, 2])];
    mergeHistograms(left, right);
    expect([left, right]).toEqual([histogram([1]), histogram([1, 2])]);
  });

  it('refuses buckets that differ', () => {
    expect(() => mergeHistograms(emptyHistogram(0.01), emptyHistogram(0.02))).toThrow(
      'Cannot merge histograms as their relative errors must be the same: current value is 0.01 and 0.02',
    );
  });
});

describe('histogramQuantile()', () => {
  it('is off by no more than the relative error', () => {
    const some = fc.array(latency, { minLength: 1, maxLength: 100 });
    fc.assert(
      fc.property(some, fc.double({ min: 0, max: 1, noNaN: true }), (values, p) => {
        const exact = values.toSorted((a, b) => a - b)[Math.floor(p * (values.length - 1))] ?? 0;
        const told = histogramQuantile(histogram(values, 0.01), p) ?? Number.NaN;
        // What the bound leaves to the rounding of floating-point numbers.
        expect(Math.abs(told - exact)).toBeLessThanOrEqual(exact * 0.01 * (1 + 1e-9));
      }),
    );
  });

  it('knows the ends exactly, and nothing without values', () => {
    const some = histogram([3.3, 7.7, 123.4]);
    expect(
      [histogramQuantile(some, 0), histogramQuantile(some, 1)].map((value) => value?.toFixed(1)),
    ).toEqual(['3.3', '123.4']);
    expect(histogramQuantile(emptyHistogram(), 0.5)).toBeUndefined();
  });

  it('survives JSON', () => {
    const some = histogram([0, 1, 10, 100]);
    expect(JSON.parse(JSON.stringify(some))).toEqual(some);
  });
});

describe('emptyHistogram()', () => {
  it.each([0, 1, -0.1, Number.NaN])('refuses a relative error of %d', (error) => {
    expect(() => emptyHistogram(error)).toThrow(
      `Cannot make a histogram as its relative error must be above 0 and below 1: current value is ${error}`,
    );
  });

  it.each([0.0001, 0.9999])('takes a relative error of %d', (error) => {
    expect(emptyHistogram(error).count).toBe(0);
  });
});

describe('addToHistogram()', () => {
  it.each([-0.001, Number.NaN, Infinity])('refuses %d', (value) => {
    expect(() => histogram([value])).toThrow(
      `Cannot count a value as it must be at least 0: current value is ${value}`,
    );
  });
});
