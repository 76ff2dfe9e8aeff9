import { expect, test } from 'vitest';
import type { Model } from '../../../../snippets/local-aws/mod.ts';
import { nativeClient } from '../../../support/native-client.ts';

const family = 'anthropic-messages';
const id = 'anthropic.claude-3-haiku-20240307-v1:0';
const body = {
  anthropic_version: 'bedrock-2023-05-31',
  max_tokens: 100,
  messages: [{ role: 'user', content: 'Hello there, you.' }],
};
const weather = {
  name: 'weather',
  description: 'Tells the weather.',
  input_schema: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
};
const respond: Model['respond'] = () => [
  { type: 'text', text: 'Wait.' },
  { type: 'toolUse', toolUseId: 'toolu_bdrk_1', name: 'weather', input: { city: 'Ulm' } },
];

// `Hello| there|,| you|.` are five tokens; a message's frame counts as three more.
test('anthropicMessages answers with a message', async () => {
  const { invoke } = nativeClient({ family, id });
  expect(await invoke(body)).toEqual({
    id: expect.stringMatching(/^msg_bdrk_01[1-9A-HJ-NP-Za-km-z]{22}$/),
    type: 'message',
    role: 'assistant',
    model: 'claude-3-haiku-20240307',
    content: [{ type: 'text', text: 'Hello there, you.' }],
    stop_reason: 'end_turn',
    stop_sequence: null,
    usage: { input_tokens: 8, output_tokens: 5 },
  });
});

test('anthropicMessages gives each message an id of its own', async () => {
  const { invoke } = nativeClient({ family, id });
  expect((await invoke(body))['id']).not.toBe((await invoke(body))['id']);
});

test.each([
  [{ max_tokens: 2 }, 'max_tokens', null],
  [{ stop_sequences: ['|', ','] }, 'stop_sequence', ','],
])('anthropicMessages says why it stopped: %j', async (options, stop_reason, stop_sequence) => {
  const { invoke } = nativeClient({ family, id });
  expect(await invoke({ ...body, ...options })).toMatchObject({
    content: [{ type: 'text', text: 'Hello there' }],
    stop_reason,
    stop_sequence,
    usage: { output_tokens: 2 },
  });
});

test('anthropicMessages answers with a tool use', async () => {
  const { invoke } = nativeClient({ family, id, respond });
  expect(await invoke({ ...body, tools: [weather] })).toMatchObject({
    content: [
      { type: 'text', text: 'Wait.' },
      { type: 'tool_use', id: 'toolu_bdrk_1', name: 'weather', input: { city: 'Ulm' } },
    ],
    stop_reason: 'tool_use',
  });
});

test("anthropicMessages streams the Messages API's events", async () => {
  const { stream } = nativeClient({ family, id, respond });
  const chunks = await stream({ ...body, tools: [weather] });
  const inputs = chunks.splice(7, chunks.length - 10);
  const started = { input_tokens: expect.any(Number), output_tokens: 1 };
  expect(chunks).toEqual([
    {
      type: 'message_start',
      message: {
        id: expect.stringMatching(/^msg_bdrk_01/),
        type: 'message',
        role: 'assistant',
        model: 'claude-3-haiku-20240307',
        content: [],
        stop_reason: null,
        stop_sequence: null,
        usage: started,
      },
    },
    { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
    { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'Wait' } },
    { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: '.' } },
    { type: 'content_block_stop', index: 0 },
    {
      type: 'content_block_start',
      index: 1,
      content_block: { type: 'tool_use', id: 'toolu_bdrk_1', name: 'weather', input: {} },
    },
    { type: 'content_block_delta', index: 1, delta: { type: 'input_json_delta', partial_json: '' } },
    { type: 'content_block_stop', index: 1 },
    // Wait|. and nine of {"city":"Ulm"}: { " city " : " Ulm " }
    {
      type: 'message_delta',
      delta: { stop_reason: 'tool_use', stop_sequence: null },
      usage: { output_tokens: 11 },
    },
    {
      type: 'message_stop',
      'amazon-bedrock-invocationMetrics': {
        inputTokenCount: expect.any(Number),
        outputTokenCount: 11,
        invocationLatency: 200,
        firstByteLatency: 100,
      },
    },
  ]);
  expect(inputs.map((chunk) => (chunk['delta'] as { partial_json: string }).partial_json).join('')).toBe(
    '{"city":"Ulm"}',
  );
});

test('anthropicMessages writes reasoning as thinking', async () => {
  const { invoke, stream } = nativeClient({
    family,
    id,
    respond: () => [{ type: 'reasoning', text: 'Well.' }],
  });
  expect(await invoke(body)).toMatchObject({
    content: [{ type: 'thinking', thinking: 'Well.', signature: '' }],
  });
  expect((await stream(body)).slice(1, 3)).toEqual([
    {
      type: 'content_block_start',
      index: 0,
      content_block: { type: 'thinking', thinking: '', signature: '' },
    },
    { type: 'content_block_delta', index: 0, delta: { type: 'thinking_delta', thinking: 'Well' } },
  ]);
});

test('anthropicMessages asks the model with what the body says', async () => {
  const { invoke, seen } = nativeClient({ family, id });
  const source = { type: 'base64', media_type: 'image/png', data: 'iVBORw0=' };
  const result = { type: 'tool_result', tool_use_id: 't1' };
  await invoke({
    ...body,
    system: 'Be kind.',
    messages: [
      {
        role: 'user',
        content: [
          { type: 'image', source },
          { type: 'text', text: 'One?' },
        ],
      },
      {
        role: 'assistant',
        content: [
          { type: 'tool_use', id: 't1', name: 'weather', input: { city: 'Ulm' } },
          { type: 'tool_use', id: 't2', name: 'weather', input: { city: 'Bonn' } },
        ],
      },
      {
        role: 'user',
        content: [
          { ...result, content: 'Sun' },
          { ...result, tool_use_id: 't2', is_error: true, content: [{ type: 'text', text: 'Down' }] },
        ],
      },
    ],
    temperature: 0.5,
    top_p: 0.9,
    top_k: 20,
    stop_sequences: ['|'],
    tools: [weather],
    tool_choice: { type: 'any' },
    thinking: { type: 'disabled' },
  });
  expect(seen[0]).toMatchObject({
    system: ['Be kind.'],
    messages: [
      {
        role: 'user',
        content: [{ image: { format: 'png', source: { bytes: 'iVBORw0=' } } }, { text: 'One?' }],
      },
      {
        role: 'assistant',
        content: [
          { toolUse: { toolUseId: 't1', name: 'weather', input: { city: 'Ulm' } } },
          { toolUse: { toolUseId: 't2', name: 'weather', input: { city: 'Bonn' } } },
        ],
      },
      {
        role: 'user',
        content: [
          { toolResult: { toolUseId: 't1', content: [{ text: 'Sun' }] } },
          { toolResult: { toolUseId: 't2', status: 'error', content: [{ text: 'Down' }] } },
        ],
      },
    ],
    tools: [{ name: 'weather', description: 'Tells the weather.', inputSchema: weather.input_schema }],
    toolChoice: { type: 'any' },
    maxTokens: 100,
    temperature: 0.5,
    topP: 0.9,
    stopSequences: ['|'],
  });
});

test.each([
  [undefined, { type: 'auto' }],
  [{ type: 'auto', disable_parallel_tool_use: true }, { type: 'auto' }],
  [{ type: 'any' }, { type: 'any' }],
  [
    { type: 'tool', name: 'weather' },
    { type: 'tool', name: 'weather' },
  ],
])('anthropicMessages reads the tool_choice %j', async (tool_choice, toolChoice) => {
  const { invoke, seen } = nativeClient({ family, id });
  await invoke({ ...body, system: [{ type: 'text', text: 'Be kind.' }], tools: [weather], tool_choice });
  expect(seen[0]).toMatchObject({ system: ['Be kind.'], toolChoice, tools: [{ name: 'weather' }] });
});

test('anthropicMessages gives the model no tools when it may not use them', async () => {
  const { invoke, seen } = nativeClient({ family, id });
  await invoke({ ...body, tools: [weather], tool_choice: { type: 'none' } });
  expect(seen[0]?.tools).toEqual([]);
});
