import { expect, test } from 'vitest';
import { costPerMillionTokens, importedModelCost } from '../../../../snippets/benchmarking/mod.ts';

const price = { unitsPerCopy: 2, dollarsPerUnitMinute: 0.08 };

test('importedModelCost() adds up copies and windows, and tells both readings', () => {
  // Four windows of a copy, 20 minutes together, at 2 units of 8 cents.
  const cost = importedModelCost([{ copies: 1 }, { copies: 3 }], price);
  expect(cost.byMinutes).toBeCloseTo(3.2, 12);
  // 4 / 60 of the rate for a minute.
  expect(cost.asPrinted).toBeCloseTo((4 / 60) * 0.16, 12);
  expect(cost.byMinutes / cost.asPrinted).toBeCloseTo(300, 9);
});

test('importedModelCost() is nothing without windows', () => {
  expect(importedModelCost([], price)).toEqual({ byMinutes: 0, asPrinted: 0 });
});

test('costPerMillionTokens() is what copies cost while a million tokens come', () => {
  // 1,000 tokens a second take 1,000 seconds, in which a copy costs 16 cents a minute.
  const cost = costPerMillionTokens({ copies: 1, tokensPerSecond: 1_000 }, price);
  expect(cost.byMinutes).toBeCloseTo((1_000 / 60) * 0.16, 12);
  expect(cost.byMinutes / cost.asPrinted).toBeCloseTo(300, 9);
  const half = costPerMillionTokens({ copies: 1, tokensPerSecond: 500 }, price);
  expect(half.byMinutes / cost.byMinutes).toBeCloseTo(2, 12);
});

test.each([0, -1, Number.NaN])('costPerMillionTokens() needs tokens, and not %d', (tokensPerSecond) => {
  expect(() => costPerMillionTokens({ copies: 1, tokensPerSecond }, price)).toThrow(
    new RangeError(
      `Cannot tell the cost of tokens as there must be more than 0 a second: current value is ${tokensPerSecond}`,
    ),
  );
});
