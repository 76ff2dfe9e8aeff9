import { expect, test } from 'vitest';
import { costs, runTokens } from '../../../snippets/batch-inference/mod.ts';

test('costs() takes a million tokens at their price, and the discount off', () => {
  const tokens = { inputTokens: 3_000_000, outputTokens: 500_000 };
  expect(costs(tokens, { input: 0.8, output: 4 })).toBeCloseTo(4.4, 10);
  expect(costs(tokens, { input: 0.8, output: 4, batchDiscount: 0.5 })).toBeCloseTo(2.2, 10);
});

test('runTokens() counts the instructions once a prompt, also for a last prompt that is not full', () => {
  const shape = { productsPerPrompt: 5, promptTokens: 300, nameTokens: 12, answerTokens: 100 };
  expect(runTokens({ ...shape, products: 10 })).toEqual({
    prompts: 2,
    inputTokens: 720,
    outputTokens: 1_000,
  });
  expect(runTokens({ ...shape, products: 11 })).toEqual({
    prompts: 3,
    inputTokens: 1_032,
    outputTokens: 1_100,
  });
});
