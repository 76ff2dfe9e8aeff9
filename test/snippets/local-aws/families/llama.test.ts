import { expect, test } from 'vitest';
import { nativeClient } from '../../../support/native-client.ts';

const prompt =
  '<|begin_of_text|><|start_header_id|>system<|end_header_id|>\n\nBe kind.<|eot_id|>' +
  '<|start_header_id|>user<|end_header_id|>\n\nHello there, you.<|eot_id|>' +
  '<|start_header_id|>assistant<|end_header_id|>\n\n';

// `Be| kind|.` and `Hello| there|,| you|.` are eight tokens; a message's frame counts as three more.
test('llama answers with the generation and its counts', async () => {
  const { invoke } = nativeClient({ family: 'llama' });
  expect(await invoke({ prompt })).toEqual({
    generation: 'Hello there, you.',
    prompt_token_count: 11,
    generation_token_count: 5,
    stop_reason: 'stop',
  });
});

test('llama ends at max_gen_len', async () => {
  const { invoke } = nativeClient({ family: 'llama' });
  expect(await invoke({ prompt, max_gen_len: 2 })).toMatchObject({
    generation: 'Hello there',
    generation_token_count: 2,
    stop_reason: 'length',
  });
});

test('llama streams chunks that count up, the prompt counted in the first', async () => {
  const { stream } = nativeClient({ family: 'llama' });
  const chunk = { prompt_token_count: null, stop_reason: null };
  expect(await stream({ prompt })).toEqual([
    { generation: 'Hello', ...chunk, prompt_token_count: 11, generation_token_count: 1 },
    { generation: ' there', ...chunk, generation_token_count: 2 },
    { generation: ',', ...chunk, generation_token_count: 3 },
    { generation: ' you', ...chunk, generation_token_count: 4 },
    { generation: '.', ...chunk, generation_token_count: 5 },
    {
      generation: '',
      prompt_token_count: null,
      generation_token_count: 5,
      stop_reason: 'stop',
      'amazon-bedrock-invocationMetrics': {
        inputTokenCount: 11,
        outputTokenCount: 5,
        // The first token after 100 ms, four more after 10 ms each.
        invocationLatency: 140,
        firstByteLatency: 100,
      },
    },
  ]);
});

test('llama asks the model with what the body says', async () => {
  const { invoke, seen } = nativeClient({ family: 'llama' });
  await invoke({ prompt, max_gen_len: 7, temperature: 0.25, top_p: 0.75 });
  expect(seen[0]).toMatchObject({
    system: ['Be kind.'],
    messages: [{ role: 'user', content: [{ text: 'Hello there, you.' }] }],
    maxTokens: 7,
    temperature: 0.25,
    topP: 0.75,
  });
});

test('llama thinks in a block where R1 was distilled into it', async () => {
  const { invoke, stream } = nativeClient({
    family: 'llama',
    respond: () => [
      { type: 'reasoning', text: 'Well.' },
      { type: 'text', text: 'Two.' },
    ],
  });
  const body = { prompt: '<｜begin▁of▁sentence｜><｜User｜>One?<｜Assistant｜>' };
  expect(await invoke(body)).toMatchObject({ generation: '<think>\nWell.\n</think>\n\nTwo.' });
  const chunks = await stream(body);
  expect(chunks.map(({ generation }) => generation)).toEqual([
    '<think>\nWell',
    '.',
    '\n</think>\n\nTwo',
    '.',
    '',
  ]);
});

test('llama reads the turns of R1 where it was distilled into it', async () => {
  const { invoke, seen } = nativeClient({ family: 'llama' });
  await invoke({ prompt: '<｜begin▁of▁sentence｜>Be kind.<｜User｜>One?<｜Assistant｜><think>\n' });
  expect(seen[0]).toMatchObject({
    system: ['Be kind.'],
    messages: [{ role: 'user', content: [{ text: 'One?' }] }],
  });
});

test('llama generates 512 tokens at most unless told otherwise', async () => {
  const { invoke, seen } = nativeClient({ family: 'llama' });
  await invoke({ prompt });
  expect(seen[0]?.maxTokens).toBe(512);
});

test.each([
  ['#: required key [prompt] not found', {}],
  ['#/prompt: expected type: String, found: Null', { prompt: null }],
  ['#/prompt: expected type: String, found: JSONArray', { prompt: [] }],
  ['#/prompt: expected minLength: 1, actual: 0', { prompt: '' }],
  ['#: extraneous key [max_tokens] is not permitted', { prompt, max_tokens: 5 }],
  ['#/max_gen_len: 0 is not greater or equal to 1', { prompt, max_gen_len: 0 }],
  ['#/max_gen_len: 2049 is not less or equal to 2048', { prompt, max_gen_len: 2049 }],
  ['#/max_gen_len: expected type: Integer, found: BigDecimal', { prompt, max_gen_len: 1.5 }],
  ['#/max_gen_len: expected type: Integer, found: String', { prompt, max_gen_len: '5' }],
  ['#/temperature: -0.01 is not greater or equal to 0', { prompt, temperature: -0.01 }],
  ['#/temperature: 1.01 is not less or equal to 1', { prompt, temperature: 1.01 }],
  ['#/top_p: -1 is not greater or equal to 0', { prompt, top_p: -1 }],
  ['#/top_p: 2 is not less or equal to 1', { prompt, top_p: 2 }],
  [
    '#: required key [prompt] not found#: extraneous key [a] is not permitted#: extraneous key [b] is not permitted',
    { a: 1, b: 2 },
  ],
])('llama refuses with %s', async (violations, body) => {
  const { invoke, stream } = nativeClient({ family: 'llama' });
  const error = {
    name: 'ValidationException',
    message: `Malformed input request: ${violations}, please reformat your input and try again.`,
    $metadata: { httpStatusCode: 400 },
  };
  await expect(invoke(body)).rejects.toMatchObject(error);
  await expect(stream(body)).rejects.toMatchObject(error);
});

test.each([
  { max_gen_len: 1 },
  { max_gen_len: 2048 },
  { temperature: 0 },
  { temperature: 1 },
  { top_p: 0 },
  { top_p: 1 },
])('llama takes %j', async (options) => {
  const { invoke } = nativeClient({ family: 'llama' });
  expect(await invoke({ prompt, ...options })).toHaveProperty('generation');
});
