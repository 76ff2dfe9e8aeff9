import { expect, test } from 'vitest';
import type { Model } from '../../../../snippets/local-aws/mod.ts';
import { nativeClient } from '../../../support/native-client.ts';

const asked = '<｜begin▁of▁sentence｜>Be kind.<｜User｜>One?<｜Assistant｜>';

const respond: Model['respond'] = () => [
  { type: 'reasoning', text: 'Well then.' },
  { type: 'text', text: 'Two.' },
];

test('deepseek answers with its thoughts in a block, then the text', async () => {
  const { invoke } = nativeClient({ family: 'deepseek', respond });
  expect(await invoke({ prompt: asked })).toEqual({
    choices: [{ text: '<think>\nWell then.\n</think>\n\nTwo.', stop_reason: 'stop' }],
  });
});

test('deepseek goes on in the block that the prompt has opened', async () => {
  const { invoke, stream } = nativeClient({ family: 'deepseek', respond });
  const prompt = `${asked}<think>\n`;
  expect(await invoke({ prompt })).toEqual({
    choices: [{ text: 'Well then.\n</think>\n\nTwo.', stop_reason: 'stop' }],
  });
  expect((await stream({ prompt }))[0]).toEqual({ choices: [{ text: 'Well', stop_reason: null }] });
});

test('deepseek streams the same text', async () => {
  const { stream } = nativeClient({ family: 'deepseek', respond });
  // Well| then|. and Two|. are five tokens; Be| kind|. and One|? with a message's frame are eight.
  expect(await stream({ prompt: asked })).toEqual([
    { choices: [{ text: '<think>\nWell', stop_reason: null }] },
    { choices: [{ text: ' then', stop_reason: null }] },
    { choices: [{ text: '.', stop_reason: null }] },
    { choices: [{ text: '\n</think>\n\nTwo', stop_reason: null }] },
    { choices: [{ text: '.', stop_reason: null }] },
    {
      choices: [{ text: '', stop_reason: 'stop' }],
      'amazon-bedrock-invocationMetrics': {
        inputTokenCount: 8,
        outputTokenCount: 5,
        invocationLatency: 140,
        firstByteLatency: 100,
      },
    },
  ]);
});

test('deepseek leaves the block open when it is cut off in its thoughts', async () => {
  const { invoke, stream } = nativeClient({ family: 'deepseek', respond });
  const body = { prompt: asked, max_tokens: 2 };
  expect(await invoke(body)).toEqual({
    choices: [{ text: '<think>\nWell then', stop_reason: 'length' }],
  });
  expect((await stream(body)).at(-1)).toMatchObject({ choices: [{ text: '', stop_reason: 'length' }] });
});

test('deepseek has no block where nothing was thought', async () => {
  const { invoke } = nativeClient({ family: 'deepseek' });
  expect(await invoke({ prompt: asked })).toEqual({ choices: [{ text: 'One?', stop_reason: 'stop' }] });
});

test('deepseek asks the model with what the body says', async () => {
  const { invoke, seen } = nativeClient({ family: 'deepseek' });
  const prompt =
    '<｜begin▁of▁sentence｜>Be kind.<｜User｜>One?<｜Assistant｜><think>\nHm.\n</think>\n\nTwo.<｜end▁of▁sentence｜>' +
    '<｜User｜>Three?<｜Assistant｜><think>\n';
  await invoke({ prompt, max_tokens: 9, temperature: 0.6, top_p: 0.95, stop: ['|'] });
  await invoke({ prompt: 'Say this is a test' });
  expect(seen[0]).toMatchObject({
    system: ['Be kind.'],
    messages: [
      { role: 'user', content: [{ text: 'One?' }] },
      { role: 'assistant', content: [{ text: 'Two.' }] },
      { role: 'user', content: [{ text: 'Three?' }] },
    ],
    maxTokens: 9,
    temperature: 0.6,
    topP: 0.95,
    stopSequences: ['|'],
  });
  expect(seen[1]).toMatchObject({
    system: [],
    messages: [{ role: 'user', content: [{ text: 'Say this is a test' }] }],
    maxTokens: 1000,
  });
});

const ten = Array.from({ length: 10 }, () => '|');

test.each([
  ['#: required key [prompt] not found', {}],
  ['#: extraneous key [max_gen_len] is not permitted', { prompt: asked, max_gen_len: 5 }],
  ['#/max_tokens: 0 is not greater or equal to 1', { prompt: asked, max_tokens: 0 }],
  ['#/max_tokens: 32769 is not less or equal to 32768', { prompt: asked, max_tokens: 32_769 }],
  ['#/temperature: 1.1 is not less or equal to 1', { prompt: asked, temperature: 1.1 }],
  ['#/top_p: 1.1 is not less or equal to 1', { prompt: asked, top_p: 1.1 }],
  ['#/stop: expected type: JSONArray, found: String', { prompt: asked, stop: '|' }],
  ['#/stop: expected maximum item count: 10, found: 11', { prompt: asked, stop: [...ten, '|'] }],
])('deepseek refuses with %s', async (violation, body) => {
  const { invoke } = nativeClient({ family: 'deepseek' });
  await expect(invoke(body)).rejects.toMatchObject({
    name: 'ValidationException',
    message: `Malformed input request: ${violation}, please reformat your input and try again.`,
  });
});

test.each([
  { max_tokens: 1 },
  { max_tokens: 32_768 },
  { temperature: 0 },
  { temperature: 1 },
  { top_p: 1 },
  { stop: ten },
])('deepseek takes %j', async (options) => {
  const { invoke } = nativeClient({ family: 'deepseek' });
  expect(await invoke({ prompt: asked, ...options })).toHaveProperty('choices');
});
