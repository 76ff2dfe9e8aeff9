import { describe, expect, test } from 'vitest';
import { billingWindows, type CopySample } from '../../../../snippets/benchmarking/mod.ts';

const minute = 60_000;
/** A quarter of a minute into the first. */
const firstCallAt = 15_000;

/** One sample a minute from minute 0 on; 0 for none. */
function samples(...copies: number[]): CopySample[] {
  return copies.flatMap((count, index) => (count > 0 ? [{ at: index * minute, copies: count }] : []));
}

/** Windows as `begin in minutes after the first call: copies`. */
function shown(found: ReturnType<typeof billingWindows>): string {
  return found.map(({ from, copies }) => `${(from - firstCallAt) / minute}: ${copies}`).join(', ');
}

test('billingWindows() begin at the first call, and take five minutes each', () => {
  const found = billingWindows(samples(1, 1, 1, 1, 1, 1, 1), firstCallAt);
  expect(found).toEqual([
    { from: firstCallAt, to: firstCallAt + 5 * minute, copies: 1 },
    { from: firstCallAt + 5 * minute, to: firstCallAt + 10 * minute, copies: 1 },
  ]);
});

describe('billingWindows() give a minute to the window that it begins in', () => {
  test.each([
    // The sixth minute begins a quarter of a minute before the second window.
    [samples(1, 1, 1, 1, 1, 1), '0: 1'],
    [samples(1, 1, 1, 1, 1, 1, 1), '0: 1, 5: 1'],
    [samples(1, 1, 1, 1, 1, 3), '0: 3'],
    [samples(1, 1, 1, 1, 1, 1, 3), '0: 1, 5: 3'],
  ])('%#', (given, windows) => {
    expect(shown(billingWindows(given, firstCallAt))).toBe(windows);
  });
});

test('billingWindows() count the most copies of a window', () => {
  expect(shown(billingWindows(samples(1, 3, 2, 1, 1), firstCallAt))).toBe('0: 3');
});

describe('billingWindows() go on while there are copies, and begin anew after five minutes without', () => {
  test.each([
    // The last minute is within the window after the first, which is billed from its own beginning.
    [samples(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1), '0: 1, 5: 1'],
    // One minute later, a window has passed without any copy.
    [samples(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1), '0: 1, 10.75: 1'],
  ])('%#', (given, windows) => {
    expect(shown(billingWindows(given, firstCallAt))).toBe(windows);
  });
});

test('billingWindows() have none before the first call, nor without copies, and stand any order', () => {
  expect(billingWindows([], firstCallAt)).toEqual([]);
  expect(billingWindows([{ at: 0, copies: 0 }], firstCallAt)).toEqual([]);
  expect(shown(billingWindows([{ at: -45_000, copies: 5 }], firstCallAt))).toBe('');
  expect(shown(billingWindows([{ at: -44_999, copies: 5 }], firstCallAt))).toBe('0: 5');
  const given = samples(1, 2, 1, 1, 1, 1, 3);
  expect(billingWindows([...given].reverse(), firstCallAt)).toEqual(billingWindows(given, firstCallAt));
});
