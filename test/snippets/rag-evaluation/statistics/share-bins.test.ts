import { expect, test } from 'vitest';
import { shareBins } from '../../../../snippets/rag-evaluation/statistics/share-bins.ts';

function counts(values: number[], bins?: number): number[] {
  return shareBins(values, bins).map(({ count }) => count);
}

test('shareBins() puts a value on an edge into the range that it begins, and 1 into the last', () => {
  const tenths = Array.from({ length: 11 }, (_, index) => index / 10);
  expect(counts(tenths)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 2]);
  expect(counts([0.2999])).toEqual([0, 0, 1, 0, 0, 0, 0, 0, 0, 0]);
});

test('shareBins() covers the whole scale, whatever the values', () => {
  for (const values of [[], [0.5]]) {
    const bins = shareBins(values, 4);
    expect(bins.map(({ from, to }) => [from, to])).toEqual([
      [0, 0.25],
      [0.25, 0.5],
      [0.5, 0.75],
      [0.75, 1],
    ]);
  }
});

test('shareBins() leaves out what is beside the scale', () => {
  expect(counts([-0.01, 0, 1, 1.01], 2)).toEqual([1, 1]);
});
