import { deviation, mean } from 'd3-array';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../snippets/benchmarking/mod.ts';

describe('seededRandom()', () => {
  it('gives the same numbers for the same parts, and others for others', () => {
    const draw = (...parts: (string | number)[]) => Array.from({ length: 5 }, seededRandom(...parts));
    expect(draw('run', 7)).toEqual(draw('run', 7));
    const others = [draw('run', 7), draw('run', 8), draw('run7'), draw('run'), draw(7, 'run')];
    expect(new Set(others.map((numbers) => numbers[0])).size).toBe(others.length);
  });

  it('spreads them evenly, also the first ones of seeds that are alike', () => {
    const numbers = Array.from({ length: 10_000 }, (_, number) => seededRandom('run', 'prompt', number)());
    // The mean of an even spread is 1 ÷ 2, its deviation √(1 ÷ 12), and the standard error of 10,000 a hundredth of that.
    const spread = Math.sqrt(1 / 12);
    expect(Math.abs((mean(numbers) ?? 0) - 0.5)).toBeLessThan((4 * spread) / 100);
    expect(deviation(numbers)).toBeCloseTo(spread, 2);
    expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
  });
});
