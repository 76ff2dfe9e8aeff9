import { expect, test } from 'vitest';
import { dryRun } from '../../../../snippets/batch-inference/prompts/dry-run.ts';
import { promptTemplate } from '../../../../snippets/batch-inference/prompts/prompt-template.ts';

const prices = { input: 1, output: 10 };

/** A prompt of 100 characters, and one for each letter of the names. */
function toPrompt(names: readonly string[]) {
  return {
    system: '',
    turns: [{ role: 'user' as const, text: 'x'.repeat(100) + names.join('') }],
    guide: '',
  };
}

test('dryRun() derives the run from the sample', async () => {
  const run = await dryRun(['aaaa', 'bbbbbb', 'cc'], {
    ...{ toPrompt, productsPerPrompt: 2, products: 1_000, prices, countTokens: (text) => text.length },
  });
  // Three names have 12 letters, so 1,000 have 4,000; 500 prompts have 50,000 characters besides.
  expect(run).toEqual({
    text: `${'x'.repeat(100)}aaaabbbbbb`,
    prompts: 500,
    inputTokens: 54_000,
    outputTokens: 100_000,
    tokensPerPrompt: 108,
    cost: (54_000 + 10 * 100_000) / 1_000_000,
  });
});

test('dryRun() shows the whole of a real prompt', async () => {
  const options = { style: 'llama', shots: 1 } as const;
  const run = await dryRun(['Asked'], {
    ...{ toPrompt: promptTemplate(options, [{ product_name: 'Shown' }]), productsPerPrompt: 5, prices },
  });
  expect(run.text).toMatch(/^You keep [\s\S]*"Shown"[\s\S]*"Asked"[\s\S]*JSON, with every field filled in:$/);
  expect(run.prompts).toBe(1);
});

test('dryRun() refuses an empty sample', async () => {
  await expect(dryRun([], { toPrompt, productsPerPrompt: 5, prices })).rejects.toThrow(
    new RangeError('Cannot plan a run as the sample must have a name: current value is []'),
  );
});
