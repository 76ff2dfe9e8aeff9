import { expect, test } from 'vitest';
import { cohenKappa } from '../../../../snippets/rag-evaluation/statistics/cohen-kappa.ts';

type Table = readonly (readonly number[])[];

/** Pairs of ratings from a table of counts: rows are the first rater's, columns the second's. */
function pairsOf(table: Table): [number, number][] {
  return table.flatMap((row, one) =>
    row.flatMap((count, other) => new Array<[number, number]>(count).fill([one, other])),
  );
}

test('cohenKappa() of two ratings, worked out by hand', () => {
  // 20 and 15 of 50 alike: 0.7. By chance: 0.5 × 0.6 + 0.5 × 0.4 = 0.5. (0.7 − 0.5) / (1 − 0.5) = 0.4.
  const { pairs, alike, kappa } = cohenKappa(
    pairsOf([
      [20, 5],
      [10, 15],
    ]),
  );
  expect(pairs).toBe(50);
  expect(alike).toBeCloseTo(0.7, 12);
  expect(kappa).toBeCloseTo(0.4, 12);
});

test('cohenKappa() is the same whichever rater comes first', () => {
  const pairs = pairsOf([
    [5, 2, 0],
    [1, 7, 3],
    [0, 1, 9],
  ]);
  const turned = pairs.map(([one, other]) => [other, one] as const);
  expect(cohenKappa(turned).kappa).toBeCloseTo(cohenKappa(pairs).kappa ?? Number.NaN, 12);
});

test('cohenKappa() by squared differences, worked out by hand', () => {
  // Observed: (2 · 1 + 1 · 4) / 10 = 0.6. Both use 0, 1, 2 in 5 : 3 : 2 and 4 : 3 : 3 of 10; by chance
  // (1 · (5·3 + 3·4 + 3·3 + 2·3) + 4 · (5·3 + 2·4)) / 100 = (42 + 92) / 100 = 1.34. 1 − 0.6 / 1.34.
  const pairs = pairsOf([
    [4, 0, 1],
    [0, 2, 1],
    [0, 1, 1],
  ]);
  expect(cohenKappa(pairs, (one, other) => (one - other) ** 2).kappa).toBeCloseTo(1 - 0.6 / 1.34, 12);
});

test('cohenKappa() is 1 for full agreement, 0 for what chance gives, less for what is worse', () => {
  expect(cohenKappa(pairsOf([[3], [0, 4]])).kappa).toBe(1);
  expect(
    cohenKappa(
      pairsOf([
        [1, 1],
        [1, 1],
      ]),
    ).kappa,
  ).toBe(0);
  expect(cohenKappa(pairsOf([[0, 2], [2]])).kappa).toBe(-1);
});

test('cohenKappa() is null where both always say the same, and not where one of them does', () => {
  expect(cohenKappa(pairsOf([[7]]))).toEqual({ pairs: 7, alike: 1, kappa: null });
  expect(cohenKappa(pairsOf([[3, 4]])).kappa).toBe(0);
});

test('cohenKappa() takes labels', () => {
  expect(
    cohenKappa([
      ['yes', 'yes'],
      ['no', 'no'],
    ]).kappa,
  ).toBe(1);
});

test('cohenKappa() refuses nothing to compare', () => {
  expect(() => cohenKappa([])).toThrow(
    new RangeError('Cannot tell an agreement as there must be at least 1 pair: current value is 0'),
  );
});
