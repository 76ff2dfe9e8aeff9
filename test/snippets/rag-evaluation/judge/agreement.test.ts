import { expect, test } from 'vitest';
import { agreement } from '../../../../snippets/rag-evaluation/judge/agreement.ts';

test('agreement() by hand: a table of 2 by 2', () => {
  // Alike 3 of 4; by chance 0.5 · 0.75 + 0.5 · 0.25 = 0.5: (0.75 − 0.5) / 0.5.
  expect(agreement([0, 0, 1, 1], [0, 1, 1, 1])).toMatchObject({
    ...{ pairs: 4, skipped: 0, alike: 0.75, kappa: 0.5, weighted: 0.5, milder: 0.25 },
    table: [
      { one: 0, other: 0, count: 1 },
      { one: 0, other: 1, count: 1 },
      { one: 1, other: 1, count: 2 },
    ],
  });
});

test('agreement() leaves out what one of them did not score', () => {
  expect(agreement([0, 1, null, 1], [0, 1, 1, null])).toMatchObject({ pairs: 2, skipped: 2, kappa: 1 });
});

test('agreement() by squared differences forgives a near miss', () => {
  const human = [0, 0.25, 0.5, 0.75, 1];
  const near = agreement(human, [0.25, 0.25, 0.5, 0.75, 1]);
  const far = agreement(human, [1, 0.25, 0.5, 0.75, 1]);
  expect(near.alike).toBe(far.alike);
  expect(near.weighted).toBeGreaterThan(far.weighted ?? 1);
});

test('agreement() has an interval around kappa', () => {
  const ones = Array.from({ length: 60 }, (_, index) => index % 2);
  const others = ones.map((score, index) => (index % 10 === 0 ? 1 - score : score));
  const { kappa, interval } = agreement(ones, others);
  expect(interval?.low).toBeLessThan(kappa ?? 0);
  expect(interval?.high).toBeGreaterThan(kappa ?? 1);
});

test('agreement() stands samples in which both always say the same', () => {
  const { interval } = agreement([1, 1, 1, 0], [1, 1, 1, 0]);
  expect(interval).toEqual({ low: 1, high: 1 });
});

test('agreement() refuses lists of two lengths, and nothing to compare', () => {
  expect(() => agreement([1], [1, 0])).toThrow(
    new RangeError(
      'Cannot tell an agreement as both must rate the same things: current value is 1 and 2 ratings',
    ),
  );
  expect(() => agreement([null], [1])).toThrow(/^Cannot tell an agreement as there must be at least 1 pair/);
});
