import { expect, test } from 'vitest';
import type { Model } from '../../../../snippets/local-aws/mod.ts';
import { nativeClient } from '../../../support/native-client.ts';

const messages = [{ role: 'user', content: [{ text: 'Hello there, you.' }] }];
const body = { schemaVersion: 'messages-v1', messages };

const respond: Model['respond'] = () => [
  { type: 'text', text: 'Wait.' },
  { type: 'toolUse', toolUseId: 'tooluse_1', name: 'weather', input: { city: 'Ulm' } },
];
const toolConfig = {
  tools: [
    {
      toolSpec: {
        name: 'weather',
        description: 'Tells the weather.',
        inputSchema: { json: { type: 'object', properties: { city: { type: 'string' } } } },
      },
    },
  ],
  toolChoice: { tool: { name: 'weather' } },
};

// `Hello| there|,| you|.` are five tokens; a message's frame counts as three more.
test('nova answers with a message, why it stopped, and the usage', async () => {
  const { invoke } = nativeClient({ family: 'nova' });
  expect(await invoke(body)).toEqual({
    output: { message: { content: [{ text: 'Hello there, you.' }], role: 'assistant' } },
    stopReason: 'end_turn',
    usage: {
      inputTokens: 8,
      outputTokens: 5,
      totalTokens: 13,
      cacheReadInputTokenCount: 0,
      cacheWriteInputTokenCount: 0,
    },
  });
});

test.each([
  [{ maxTokens: 2 }, 'max_tokens'],
  [{ max_new_tokens: 2 }, 'max_tokens'],
  [{ stopSequences: [','] }, 'stop_sequence'],
])('nova says why it stopped: %j', async (inferenceConfig, stopReason) => {
  const { invoke } = nativeClient({ family: 'nova' });
  expect(await invoke({ ...body, inferenceConfig })).toMatchObject({
    output: { message: { content: [{ text: 'Hello there' }] } },
    stopReason,
  });
});

test('nova answers with a tool use', async () => {
  const { invoke } = nativeClient({ family: 'nova', respond });
  expect(await invoke({ ...body, toolConfig })).toMatchObject({
    output: {
      message: {
        content: [
          { text: 'Wait.' },
          { toolUse: { toolUseId: 'tooluse_1', name: 'weather', input: { city: 'Ulm' } } },
        ],
      },
    },
    stopReason: 'tool_use',
  });
});

test("nova streams ConverseStream's events under their names", async () => {
  const { stream } = nativeClient({ family: 'nova', respond });
  const chunks = await stream({ ...body, toolConfig });
  const inputs = chunks.splice(5, chunks.length - 8);
  expect(chunks).toEqual([
    { messageStart: { role: 'assistant' } },
    { contentBlockDelta: { delta: { text: 'Wait' }, contentBlockIndex: 0 } },
    { contentBlockDelta: { delta: { text: '.' }, contentBlockIndex: 0 } },
    { contentBlockStop: { contentBlockIndex: 0 } },
    {
      contentBlockStart: {
        start: { toolUse: { toolUseId: 'tooluse_1', name: 'weather' } },
        contentBlockIndex: 1,
      },
    },
    { contentBlockStop: { contentBlockIndex: 1 } },
    { messageStop: { stopReason: 'tool_use' } },
    {
      metadata: {
        usage: {
          inputTokens: expect.any(Number),
          // Wait|. and nine of {"city":"Ulm"}: { " city " : " Ulm " }
          outputTokens: 11,
          cacheReadInputTokenCount: 0,
          cacheWriteInputTokenCount: 0,
        },
        metrics: {},
        trace: {},
      },
      'amazon-bedrock-invocationMetrics': {
        inputTokenCount: expect.any(Number),
        outputTokenCount: 11,
        invocationLatency: 200,
        firstByteLatency: 100,
      },
    },
  ]);
  const json = inputs.map((chunk) => {
    expect(chunk).toMatchObject({ contentBlockDelta: { contentBlockIndex: 1 } });
    return (chunk as { contentBlockDelta: { delta: { toolUse: { input: string } } } }).contentBlockDelta.delta
      .toolUse.input;
  });
  expect(json.join('')).toBe('{"city":"Ulm"}');
});

test('nova streams reasoning as reasoning', async () => {
  const { stream, invoke } = nativeClient({
    family: 'nova',
    respond: () => [{ type: 'reasoning', text: 'Well.' }],
  });
  expect((await stream(body))[1]).toEqual({
    contentBlockDelta: { delta: { reasoningContent: { text: 'Well' } }, contentBlockIndex: 0 },
  });
  expect(await invoke(body)).toMatchObject({
    output: { message: { content: [{ reasoningContent: { reasoningText: { text: 'Well.' } } }] } },
  });
});

test('nova asks the model with what the body says', async () => {
  const { invoke, seen } = nativeClient({ family: 'nova' });
  const image = { image: { format: 'png', source: { bytes: 'iVBORw0=' } } };
  const toolUse = { toolUse: { toolUseId: 't1', name: 'weather', input: { city: 'Ulm' } } };
  const toolResult = { toolResult: { toolUseId: 't1', content: [{ json: { sun: true } }] } };
  await invoke({
    ...body,
    system: [{ text: 'Be kind.' }],
    messages: [
      { role: 'user', content: [{ text: 'One?' }, image] },
      { role: 'assistant', content: [toolUse] },
      { role: 'user', content: [toolResult] },
    ],
    inferenceConfig: {
      maxTokens: 9,
      temperature: 0.5,
      topP: 0.9,
      topK: 20,
      stopSequences: ['|'],
    },
    toolConfig,
  });
  expect(seen[0]).toMatchObject({
    system: ['Be kind.'],
    messages: [
      { role: 'user', content: [{ text: 'One?' }, image] },
      { role: 'assistant', content: [toolUse] },
      { role: 'user', content: [toolResult] },
    ],
    tools: [
      {
        name: 'weather',
        description: 'Tells the weather.',
        inputSchema: toolConfig.tools[0]?.toolSpec.inputSchema.json,
      },
    ],
    toolChoice: { type: 'tool', name: 'weather' },
    maxTokens: 9,
    temperature: 0.5,
    topP: 0.9,
    stopSequences: ['|'],
  });
});

const content = '#/messages/0/content';
const said = (block: unknown) => ({ messages: [{ role: 'user', content: [block] }] });

test.each([
  ['#: required key [messages] not found', {}],
  ['#/messages: expected minimum item count: 1, found: 0', { messages: [] }],
  [
    '#/messages/0/role: system is not a valid enum value',
    { messages: [{ role: 'system', content: [{ text: 'a' }] }] },
  ],
  [`${content}: expected type: JSONArray, found: String`, { messages: [{ role: 'user', content: 'a' }] }],
  [`${content}/0: extraneous key [type] is not permitted`, said({ type: 'text', text: 'a' })],
  [`${content}/0: 0 subschemas matched instead of one`, said({})],
  [`${content}/0: 2 subschemas matched instead of one`, said({ text: 'a', cachePoint: { type: 'default' } })],
  [
    `${content}/0/image/format: tiff is not a valid enum value`,
    said({ image: { format: 'tiff', source: {} } }),
  ],
  [
    `${content}/0/toolResult/toolUseId: string [a b] does not match pattern ^[a-zA-Z0-9_-]+$`,
    said({ toolResult: { toolUseId: 'a b', content: [] } }),
  ],
  ['#: extraneous key [max_tokens] is not permitted', { messages, max_tokens: 5 }],
  [
    '#: extraneous key [anthropic_version] is not permitted',
    { messages, anthropic_version: 'bedrock-2023-05-31' },
  ],
  ['#/schemaVersion: messages-v2 is not a valid enum value', { messages, schemaVersion: 'messages-v2' }],
  [
    '#/inferenceConfig/maxTokens: 0 is not greater or equal to 1',
    { messages, inferenceConfig: { maxTokens: 0 } },
  ],
  [
    '#/inferenceConfig/temperature: 1.1 is not less or equal to 1',
    { messages, inferenceConfig: { temperature: 1.1 } },
  ],
  [
    '#/inferenceConfig/topP: -0.1 is not greater or equal to 0',
    { messages, inferenceConfig: { topP: -0.1 } },
  ],
  ['#/inferenceConfig/topK: 129 is not less or equal to 128', { messages, inferenceConfig: { topK: 129 } }],
  ['#/toolConfig/tools: expected minimum item count: 1, found: 0', { messages, toolConfig: { tools: [] } }],
])('nova refuses with %s', async (violation, wrong) => {
  const { invoke } = nativeClient({ family: 'nova' });
  await expect(invoke(wrong)).rejects.toMatchObject({
    name: 'ValidationException',
    message: `Malformed input request: ${violation}, please reformat your input and try again.`,
  });
});

test("nova refuses what breaks the conversation's rules as Converse does", async () => {
  const { invoke } = nativeClient({ family: 'nova' });
  await expect(invoke({ messages: [...messages, ...messages] })).rejects.toMatchObject({
    name: 'ValidationException',
    message:
      'A conversation must alternate between user and assistant roles. Make sure the conversation alternates between user and assistant roles and try again.',
  });
  await expect(invoke({ messages, inferenceConfig: { maxTokens: 1001 } })).rejects.toMatchObject({
    message:
      'The maximum tokens you requested exceeds the model limit of 1000. Try again with a maximum tokens value that is lower than 1000.',
  });
});

test.each([
  { maxTokens: 1 },
  { maxTokens: 1000 },
  { temperature: 0 },
  { temperature: 1 },
  { topP: 0 },
  { topP: 1 },
  { topK: 0 },
  { topK: 128 },
])('nova takes %j', async (inferenceConfig) => {
  const { invoke } = nativeClient({ family: 'nova' });
  expect(await invoke({ ...body, inferenceConfig })).toHaveProperty('output');
});
