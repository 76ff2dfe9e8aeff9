import { expect, test } from 'vitest';
import { modelText } from '../../../../snippets/batch-inference/results/model-text.ts';

const content = [{ reasoningContent: {} }, { text: 'one ' }, { text: 'two' }];

test.each([
  [
    'Claude',
    {
      content: [
        { type: 'thinking', thinking: 'x' },
        { type: 'text', text: 'one two' },
      ],
    },
  ],
  ['Claude 2', { completion: 'one two', stop_reason: 'stop_sequence' }],
  ['Llama', { generation: 'one two', prompt_token_count: 3 }],
  ['Nova and Converse', { output: { message: { role: 'assistant', content } }, stopReason: 'end_turn' }],
  ['Titan', { inputTextTokenCount: 3, results: [{ outputText: 'one two' }] }],
  ['DeepSeek', { choices: [{ text: 'one two', stop_reason: 'stop' }] }],
])('modelText() reads what %s gives', (_, output) => {
  expect(modelText(output)).toBe('one two');
});

test.each([
  ...[undefined, null, 'one two', 7, [], {}, { content: [] }, { content: 'one two' }, { content: [null, 7] }],
  ...[
    { completion: '' },
    { generation: null },
    { output: null },
    { output: { message: 'one' } },
    { results: [] },
  ],
])('modelText() finds nothing in %j', (output) => {
  expect(modelText(output)).toBeUndefined();
});
