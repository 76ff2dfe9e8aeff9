import { expect, test } from 'vitest';
import { nativeClient } from '../../../support/native-client.ts';

const body = { inputText: 'User: Hello there, you.\nBot:' };

// `Hello| there|,| you|.` are five tokens; a message's frame counts as three more.
test('titanText answers with one result and the counts', async () => {
  const { invoke } = nativeClient({ family: 'titan-text' });
  expect(await invoke(body)).toEqual({
    inputTextTokenCount: 8,
    results: [{ tokenCount: 5, outputText: 'Hello there, you.', completionReason: 'FINISH' }],
  });
});

test.each([
  [{ maxTokenCount: 2 }, 'Hello there', 'LENGTH'],
  [{ stopSequences: [','] }, 'Hello there', 'STOP_CRITERIA_MET'],
])('titanText says why it stopped: %j', async (textGenerationConfig, outputText, completionReason) => {
  const { invoke } = nativeClient({ family: 'titan-text' });
  expect(await invoke({ ...body, textGenerationConfig })).toEqual({
    inputTextTokenCount: 8,
    results: [{ tokenCount: 2, outputText, completionReason }],
  });
});

test('titanText streams text, then the counts', async () => {
  const { stream } = nativeClient({ family: 'titan-text' });
  const chunk = {
    index: 0,
    totalOutputTextTokenCount: null,
    completionReason: null,
    inputTextTokenCount: null,
  };
  expect(await stream({ ...body, textGenerationConfig: { maxTokenCount: 2 } })).toEqual([
    { outputText: 'Hello', ...chunk },
    { outputText: ' there', ...chunk },
    {
      outputText: '',
      index: 0,
      totalOutputTextTokenCount: 2,
      completionReason: 'LENGTH',
      inputTextTokenCount: 8,
      'amazon-bedrock-invocationMetrics': {
        inputTokenCount: 8,
        outputTokenCount: 2,
        invocationLatency: 110,
        firstByteLatency: 100,
      },
    },
  ]);
});

test('titanText asks the model with what the body says', async () => {
  const { invoke, seen } = nativeClient({ family: 'titan-text' });
  const textGenerationConfig = { temperature: 0.5, topP: 0.9, maxTokenCount: 3, stopSequences: ['|'] };
  await invoke({ inputText: 'Be kind.\nUser: One?\nBot: Two.\nUser: Three?\nBot:', textGenerationConfig });
  await invoke({ inputText: 'Say this is a test' });
  expect(seen[0]).toMatchObject({
    system: ['Be kind.'],
    messages: [
      { role: 'user', content: [{ text: 'One?' }] },
      { role: 'assistant', content: [{ text: 'Two.' }] },
      { role: 'user', content: [{ text: 'Three?' }] },
    ],
    temperature: 0.5,
    topP: 0.9,
    maxTokens: 3,
    stopSequences: ['|'],
  });
  expect(seen[1]).toMatchObject({
    system: [],
    messages: [{ role: 'user', content: [{ text: 'Say this is a test' }] }],
    maxTokens: 512,
    stopSequences: [],
  });
});

const config = '#/textGenerationConfig';

test.each([
  ['#: required key [inputText] not found', {}],
  ['#/inputText: expected minLength: 1, actual: 0', { inputText: '' }],
  ['#: extraneous key [max_tokens] is not permitted', { ...body, max_tokens: 5 }],
  [`${config}: expected type: JSONObject, found: JSONArray`, { ...body, textGenerationConfig: [] }],
  [`${config}: extraneous key [k] is not permitted`, { ...body, textGenerationConfig: { k: 1 } }],
  [
    `${config}/maxTokenCount: 0 is not greater or equal to 1`,
    { ...body, textGenerationConfig: { maxTokenCount: 0 } },
  ],
  [
    `${config}/maxTokenCount: 1001 is not less or equal to 1000`,
    { ...body, textGenerationConfig: { maxTokenCount: 1001 } },
  ],
  [
    `${config}/temperature: 1.1 is not less or equal to 1`,
    { ...body, textGenerationConfig: { temperature: 1.1 } },
  ],
  [`${config}/topP: -0.1 is not greater or equal to 0`, { ...body, textGenerationConfig: { topP: -0.1 } }],
  [
    `${config}/stopSequences: expected type: JSONArray, found: String`,
    { ...body, textGenerationConfig: { stopSequences: '|' } },
  ],
  [
    `${config}/stopSequences/1: expected type: String, found: Integer`,
    { ...body, textGenerationConfig: { stopSequences: ['|', 7] } },
  ],
])('titanText refuses with %s', async (violation, wrong) => {
  const { invoke } = nativeClient({ family: 'titan-text' });
  await expect(invoke(wrong)).rejects.toMatchObject({
    name: 'ValidationException',
    message: `Malformed input request: ${violation}, please reformat your input and try again.`,
  });
});

test.each([
  { maxTokenCount: 1 },
  { maxTokenCount: 1000 },
  { temperature: 0 },
  { temperature: 1 },
  { topP: 0 },
  { topP: 1 },
])('titanText takes %j', async (textGenerationConfig) => {
  const { invoke } = nativeClient({ family: 'titan-text' });
  expect(await invoke({ ...body, textGenerationConfig })).toHaveProperty('results');
});
