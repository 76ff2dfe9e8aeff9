import { describe, expect, it } from 'vitest';
import { drawPrompts, estimateTokens } from '../../../../snippets/benchmarking/mod.ts';

const lengths = {
  seed: 'prompts',
  inputTokens: { mean: 500, standardDeviation: 25 },
  outputTokens: { mean: 1_000, standardDeviation: 100 },
};
/** Half of the tokens of the longest words of the source and a space, by the highest of the rates. */
const halfAWord = 2;

describe('drawPrompts()', () => {
  it('makes prompts as long as they are asked to be, up to half a word, by the rate that it is given', () => {
    for (const rate of [{}, { charactersPerToken: 3.2, frameTokens: 20 }]) {
      const promptOf = drawPrompts(lengths, rate);
      for (let index = 0; index < 50; index++) {
        const { text, inputTokensAsked } = promptOf(index);
        expect(Math.abs(estimateTokens(text, rate) - inputTokensAsked)).toBeLessThanOrEqual(halfAWord);
      }
    }
  });

  it('makes the same prompt for the same number and seed, in any order', () => {
    const [promptOf, again] = [drawPrompts(lengths), drawPrompts(lengths)];
    const forwards = [-1, 0, 1, 2].map(promptOf);
    expect([2, 1, 0, -1].map(again).toReversed()).toEqual(forwards);
    expect(new Set(forwards.map(({ text }) => text)).size).toBe(4);
    expect(drawPrompts({ ...lengths, seed: 'other' })(0)).not.toEqual(forwards[1]);
  });

  it('asks for an answer of the length that it bounds it to', () => {
    const { text, outputTokensAsked } = drawPrompts(lengths)(0);
    expect(text).toContain(`an essay of ${outputTokensAsked} tokens`);
  });

  it('makes none shorter than its instruction', () => {
    const inputTokens = { mean: 50, standardDeviation: 20 };
    const promptOf = drawPrompts({ ...lengths, inputTokens });
    const asked = Array.from({ length: 100 }, (_, index) => promptOf(index).inputTokensAsked);
    const instruction = promptOf(0).text.split('\n\n')[0] ?? '';
    expect(Math.min(...asked)).toBeGreaterThanOrEqual(estimateTokens(instruction) - 1);
  });

  it('throws if they are to be shorter than that', () => {
    const promptOf = drawPrompts({ ...lengths, inputTokens: { mean: 10, standardDeviation: 0 } });
    expect(() => promptOf(0)).toThrow(
      /^Cannot draw a length as lengths must lie between \d+ and Infinity: current value is 10 ± 0$/,
    );
  });

  it('repeats its notes in another order where they are not enough', () => {
    const inputTokens = { mean: 5_000, standardDeviation: 0 };
    const { text } = drawPrompts({ ...lengths, inputTokens })(0);
    expect(Math.abs(estimateTokens(text) - 5_000)).toBeLessThanOrEqual(halfAWord);
  });
});
