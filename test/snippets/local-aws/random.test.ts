import { expect, test } from 'vitest';
import { seededRandom } from '../../../snippets/local-aws/random.ts';

function draws(count: number, ...parts: (string | number)[]): number[] {
  const random = seededRandom(...parts);
  return Array.from({ length: count }, random);
}

test('seededRandom() gives the same numbers for the same parts', () => {
  expect(draws(100, 'seed', 'model', 7)).toEqual(draws(100, 'seed', 'model', 7));
});

test.each([
  ['another part', ['seed', 'other']],
  ['one more part', ['seed', 'model', '']],
  ['parts in another order', ['model', 'seed']],
  ['the same letters parted elsewhere', ['see', 'dmodel']],
])('seededRandom() gives other numbers for %s', (_, parts) => {
  expect(draws(3, ...parts)).not.toEqual(draws(3, 'seed', 'model'));
});

test('seededRandom() fills the interval from 0 to 1 evenly', () => {
  const tenths = Array<number>(10).fill(0);
  for (const drawn of draws(100_000, 'seed')) {
    expect(drawn).toBeGreaterThanOrEqual(0);
    expect(drawn).toBeLessThan(1);
    tenths[Math.floor(drawn * 10)] = (tenths[Math.floor(drawn * 10)] ?? 0) + 1;
  }
  // Each tenth is drawn 10,000 times, give or take five standard deviations of 95.
  for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(475);
});

test('seededRandom() gives unlike first numbers for neighbouring seeds', () => {
  const first = Array.from({ length: 1_000 }, (_, seed) => draws(1, 'model', seed)[0] ?? Number.NaN);
  const mean = first.reduce((sum, one) => sum + one, 0) / first.length;
  // The mean of 1,000 even draws is 0.5, give or take five standard deviations of 0.0091.
  expect(Math.abs(mean - 0.5)).toBeLessThan(0.046);
  expect(new Set(first).size).toBe(1_000);
});
