import { expect, test } from 'vitest';
import { seededRandom } from '../../../snippets/rag-evaluation/random.ts';

function draws(count: number, ...parts: Parameters<typeof seededRandom>): number[] {
  return Array.from({ length: count }, seededRandom(...parts));
}

test('seededRandom() gives the same numbers for the same parts, and others for others', () => {
  expect(draws(50, 'seed', 7)).toEqual(draws(50, 'seed', 7));
  const others: Parameters<typeof seededRandom>[] = [['seed', 8], ['seed'], ['see', 7], ['', 0]];
  for (const parts of others) {
    expect(draws(3, ...parts)).not.toEqual(draws(3, 'seed', 7));
  }
});

test('seededRandom() spreads its numbers evenly from 0 up to, but not including, 1', () => {
  const tenths = new Array<number>(10).fill(0);
  for (const number of draws(100_000, 'even')) {
    const tenth = Math.floor(number * 10);
    tenths[tenth] = (tenths[tenth] ?? 0) + 1;
  }
  // Five standard deviations of a binomial count of 100,000 draws at one tenth are 474.
  expect(tenths.every((count) => Math.abs(count - 10_000) < 474)).toBe(true);
});
