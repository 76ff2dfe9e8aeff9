import { expect, test } from 'vitest';
import { buildPrompt } from '../../../../snippets/batch-inference/prompts/build-prompt.ts';
import { toConverseInput } from '../../../../snippets/batch-inference/prompts/to-converse-input.ts';

test('toConverseInput() leaves out an empty system prompt, which Converse refuses', () => {
  expect(toConverseInput(buildPrompt(['a'], { role: false }))).not.toHaveProperty('system');
  expect(toConverseInput(buildPrompt(['a']), { maxTokens: 5 })).toMatchObject({
    system: [{ text: expect.stringMatching(/./) }],
    inferenceConfig: { maxTokens: 5, temperature: 0.1 },
  });
});
