import { expect, test } from 'vitest';
import { nativeClient } from '../../../support/native-client.ts';

const prompt = '\n\nHuman: Hello there, you.\n\nAssistant:';
const body = { prompt, max_tokens_to_sample: 100 };

test('anthropicText answers with a completion that ends before the next turn', async () => {
  const { invoke } = nativeClient({ family: 'anthropic-text' });
  expect(await invoke(body)).toEqual({
    type: 'completion',
    completion: 'Hello there, you.',
    stop_reason: 'stop_sequence',
    stop: '\n\nHuman:',
  });
});

test('anthropicText names the stop sequence that ended it, and none at the bound', async () => {
  const { invoke } = nativeClient({ family: 'anthropic-text' });
  expect(await invoke({ ...body, stop_sequences: [','] })).toEqual({
    type: 'completion',
    completion: 'Hello there',
    stop_reason: 'stop_sequence',
    stop: ',',
  });
  expect(await invoke({ ...body, max_tokens_to_sample: 1 })).toEqual({
    type: 'completion',
    completion: 'Hello',
    stop_reason: 'max_tokens',
    stop: null,
  });
});

test('anthropicText streams completions, the last of them empty', async () => {
  const { stream } = nativeClient({ family: 'anthropic-text' });
  expect(await stream({ ...body, max_tokens_to_sample: 2 })).toEqual([
    { type: 'completion', completion: 'Hello', stop_reason: null, stop: null },
    { type: 'completion', completion: ' there', stop_reason: null, stop: null },
    {
      type: 'completion',
      completion: '',
      stop_reason: 'max_tokens',
      stop: null,
      'amazon-bedrock-invocationMetrics': {
        inputTokenCount: 8,
        outputTokenCount: 2,
        invocationLatency: 110,
        firstByteLatency: 100,
      },
    },
  ]);
});

test('anthropicText asks the model with what the body says', async () => {
  const { invoke, seen } = nativeClient({ family: 'anthropic-text' });
  const talk = 'Be kind.\n\nHuman: One?\n\nAssistant: Two.\n\nHuman: Three?\n\nAssistant:';
  await invoke({
    prompt: talk,
    max_tokens_to_sample: 9,
    temperature: 0.5,
    top_p: 0.9,
    top_k: 50,
    stop_sequences: ['|'],
  });
  expect(seen[0]).toMatchObject({
    system: ['Be kind.'],
    messages: [
      { role: 'user', content: [{ text: 'One?' }] },
      { role: 'assistant', content: [{ text: 'Two.' }] },
      { role: 'user', content: [{ text: 'Three?' }] },
    ],
    maxTokens: 9,
    temperature: 0.5,
    topP: 0.9,
    stopSequences: ['|'],
  });
});

test.each(['Human: One? Assistant:', '\n\nHuman: One?\n\nAssistant:', '\n\nHuman: One?\n\nAssistant: '])(
  'anthropicText takes the prompt %j, as Bedrock does',
  async (mended) => {
    const { invoke, seen } = nativeClient({ family: 'anthropic-text' });
    await invoke({ ...body, prompt: mended });
    expect(seen[0]?.messages).toEqual([{ role: 'user', content: [{ text: 'One?' }] }]);
  },
);

test('anthropicText keeps what the answer is to begin with', async () => {
  const { invoke, seen } = nativeClient({ family: 'anthropic-text' });
  await invoke({ ...body, prompt: '\n\nHuman: As JSON.\n\nAssistant: {' });
  expect(seen[0]?.messages[1]).toEqual({ role: 'assistant', content: [{ text: '{' }] });
});

test.each([
  ['prompt must start with "\n\nHuman:" turn after an optional system prompt', 'One?\n\nAssistant:'],
  ['prompt must start with "\n\nHuman:" turn after an optional system prompt', ''],
  ['prompt must end with "\n\nAssistant:" turn', '\n\nHuman: One?'],
  ['prompt must end with "\n\nAssistant:" turn', '\n\nHuman: One?\n\nAssistant: Two.\n\nHuman: Three?'],
])('anthropicText refuses: %s', async (message, wrong) => {
  const { invoke } = nativeClient({ family: 'anthropic-text' });
  await expect(invoke({ ...body, prompt: wrong })).rejects.toMatchObject({
    name: 'ValidationException',
    message,
  });
});

test.each([
  ['#: required key [max_tokens_to_sample] not found', { prompt }],
  ['#: required key [prompt] not found', { max_tokens_to_sample: 1 }],
  ['#/max_tokens_to_sample: 0 is not greater or equal to 1', { prompt, max_tokens_to_sample: 0 }],
  ['#/temperature: 1.1 is not less or equal to 1', { ...body, temperature: 1.1 }],
  ['#/top_p: -0.1 is not greater or equal to 0', { ...body, top_p: -0.1 }],
  ['#/top_k: 501 is not less or equal to 500', { ...body, top_k: 501 }],
  ['#: extraneous key [messages] is not permitted', { ...body, messages: [] }],
  ['#/anthropic_version: 1 is not a valid enum value', { ...body, anthropic_version: '1' }],
])('anthropicText refuses with %s', async (violation, wrong) => {
  const { invoke } = nativeClient({ family: 'anthropic-text' });
  await expect(invoke(wrong)).rejects.toMatchObject({
    name: 'ValidationException',
    message: `Malformed input request: ${violation}, please reformat your input and try again.`,
  });
});

test.each([
  { max_tokens_to_sample: 1 },
  { temperature: 0 },
  { temperature: 1 },
  { top_p: 0 },
  { top_p: 1 },
  { top_k: 0 },
  { top_k: 500 },
  { anthropic_version: 'bedrock-2023-05-31' },
])('anthropicText takes %j', async (options) => {
  const { invoke } = nativeClient({ family: 'anthropic-text' });
  expect(await invoke({ ...body, ...options })).toHaveProperty('completion');
});
