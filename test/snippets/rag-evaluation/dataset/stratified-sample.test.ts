import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededRandom, stratifiedSample } from '../../../../snippets/rag-evaluation/mod.ts';

/** How many of each letter a sample holds. */
function counts(letters: string, count: number): Record<string, number> {
  const random = seededRandom('sample');
  const sample = stratifiedSample([...letters], { count, by: (letter) => letter, random });
  return Object.fromEntries(
    [...new Set(sample)].sort().map((letter) => [letter, sample.filter((each) => each === letter).length]),
  );
}

test('stratifiedSample() gives shares by largest remainders', () => {
  // 10 of 100 items in strata of 47, 33 and 20: 4.7, 3.3 and 2 places.
  const letters = 'a'.repeat(47) + 'b'.repeat(33) + 'c'.repeat(20);
  expect(counts(letters, 10)).toEqual({ a: 5, b: 3, c: 2 });
});

test('stratifiedSample() keeps each stratum as long as there are places for all', () => {
  const letters = `${'a'.repeat(97)}bcd`;
  expect(counts(letters, 5)).toEqual({ a: 2, b: 1, c: 1, d: 1 });
  expect(counts(letters, 4)).toEqual({ a: 1, b: 1, c: 1, d: 1 });
  expect(counts(letters, 3)).toEqual({ a: 3 });
});

test('stratifiedSample() of as many as there are, or more, is all of them', () => {
  const items = [...'abcab'];
  for (const count of [5, 6]) expect(stratifiedSample(items, { count, by: String })).toEqual(items);
  expect(stratifiedSample([], { count: 1, by: String })).toEqual([]);
});

test('stratifiedSample() draws each item of a stratum with the same chance', () => {
  const random = seededRandom('even');
  const drawn = new Array<number>(10).fill(0);
  for (let round = 0; round < 10_000; round++) {
    for (const item of stratifiedSample([...drawn.keys()], { count: 3, by: () => 'one', random })) {
      drawn[item] = (drawn[item] ?? 0) + 1;
    }
  }
  // Five standard deviations of a binomial count of 10,000 draws at three tenths are 229.
  expect(drawn.filter((count) => Math.abs(count - 3_000) >= 229)).toEqual([]);
});

test('stratifiedSample() holds its promises for any items', () => {
  const letters = fc.array(fc.constantFrom(...'aaaabbcdef'), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(letters, fc.integer({ min: 1, max: 60 }), fc.integer(), (items, count, seed) => {
      const indexed = items.map((letter, index) => ({ letter, index }));
      const by = ({ letter }: { letter: string }) => letter;
      const sample = stratifiedSample(indexed, { count, by, random: seededRandom('any', seed) });
      expect(sample).toHaveLength(Math.min(count, items.length));
      expect(sample).toEqual(indexed.filter((item) => sample.includes(item)));
      const strata = new Set(items).size;
      if (count >= strata) expect(new Set(sample.map(by)).size).toBe(strata);
    }),
    { seed: 1, numRuns: 500 },
  );
});

test.each([0, 1.5, -1, Number.NaN])('stratifiedSample() of %s items is a mistake', (count) => {
  expect(() => stratifiedSample([1], { count, by: String })).toThrow(
    new RangeError(
      `Cannot draw a sample as its count must be a whole number of at least 1: current value is ${count}`,
    ),
  );
});
