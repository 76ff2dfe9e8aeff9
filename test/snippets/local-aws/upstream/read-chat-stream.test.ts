import { expect, test } from 'vitest';
import type { GenerationEvent, GenerationRequest } from '../../../../snippets/local-aws/mod.ts';
import { openAiCompatibleEngine } from '../../../../snippets/local-aws/mod.ts';
import { aRequest } from '../../../support/a-request.ts';
import { type ChatHandler, chatServer, chunk, startEvents } from '../../../support/chat-server.ts';

const never = new AbortController().signal;

async function events(handler: ChatHandler, request: GenerationRequest = aRequest()) {
  const engine = openAiCompatibleEngine({ url: await chatServer(handler) });
  const found: GenerationEvent[] = [];
  for await (const step of engine.stream(request, never)) found.push(...step);
  return found;
}

const sends =
  (text: string): ChatHandler =>
  (response) => {
    startEvents(response);
    response.end(text);
  };

const spoken = [
  { type: 'text', block: 0, text: 'Grüße, ' },
  { type: 'text', block: 0, text: '🙂!' },
  {
    type: 'end',
    generation: {
      blocks: [{ type: 'text', text: 'Grüße, 🙂!' }],
      stop: 'end_turn',
      usage: { inputTokens: 7, outputTokens: 4 },
    },
  },
];
const said =
  chunk({ role: 'assistant', content: '' }) +
  chunk({ content: 'Grüße, ' }) +
  chunk({ content: '🙂!' }) +
  chunk({}, { finish_reason: 'stop' }) +
  `data: ${JSON.stringify({ choices: [], usage: { prompt_tokens: 7, completion_tokens: 4 } })}\n\n` +
  'data: [DONE]\n\n';

test('readChatStream() gives what the server says, and its count', async () => {
  expect(await events(sends(said))).toEqual(spoken);
});

test('readChatStream() reads lines that end as in CRLF, comments, and fields of no use', async () => {
  const dressed = `: warming up\r\n\r\nid: 1\r\nevent: message\r\nretry: 5\r\n${said.replaceAll('\n', '\r\n')}`;
  expect(await events(sends(dressed))).toEqual(spoken);
});

test('readChatStream() reads a stream that comes byte by byte', async () => {
  const bytes = new TextEncoder().encode(said.replaceAll('\n', '\r\n'));
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
      controller.close();
    },
  });
  const engine = openAiCompatibleEngine({ url: 'http://localhost', fetch: async () => new Response(body) });
  const found: GenerationEvent[] = [];
  for await (const step of engine.stream(aRequest(), never)) found.push(...step);
  expect(found).toEqual(spoken);
});

test.each([
  ['without [DONE]', said.replace('data: [DONE]\n\n', '')],
  ['without a reason for its end', said.replace('"finish_reason":"stop"', '"finish_reason":null')],
])('readChatStream() takes a stream %s', async (_, text) => {
  expect(await events(sends(text))).toEqual(spoken);
});

test('readChatStream() keeps the count that came before the end', async () => {
  const usage = { prompt_tokens: 7, completion_tokens: 4 };
  const counted = `data: ${JSON.stringify({ choices: [{ delta: { content: 'a' } }], usage })}\n\n`;
  expect((await events(sends(counted + chunk({}, { finish_reason: 'stop' })))).at(-1)).toMatchObject({
    generation: { usage: { inputTokens: 7, outputTokens: 4 } },
  });
});

test('readChatStream() counts where the server does not', async () => {
  const text = `${chunk({ content: 'Hello there, you.' }) + chunk({}, { finish_reason: 'length' })}data: [DONE]\n\n`;
  // Hello is a token, a message's frame counts as three; Hello| there|,| you|. are five.
  expect((await events(sends(text))).at(-1)).toMatchObject({
    generation: { stop: 'max_tokens', usage: { inputTokens: 4, outputTokens: 5 } },
  });
});

test.each([
  [{ finish_reason: 'length' }, { stop: 'max_tokens' }],
  [{ finish_reason: 'content_filter' }, { stop: 'content_filtered' }],
  [
    { finish_reason: 'stop', stop_reason: '|' },
    { stop: 'stop_sequence', stopSequence: '|' },
  ],
  [{ finish_reason: 'stop', stop_reason: 128_001 }, { stop: 'end_turn' }],
  [{ finish_reason: 'something_new' }, { stop: 'end_turn' }],
])('readChatStream() reads the ending %j as %j', async (ending, stop) => {
  const text = `${chunk({ content: 'a' }) + chunk({}, ending)}data: [DONE]\n\n`;
  expect((await events(sends(text), aRequest({ stopSequences: ['|'] }))).at(-1)).toMatchObject({
    generation: stop,
  });
});

const call = (index: number | undefined, id: string | undefined, json: string) =>
  chunk({
    tool_calls: [
      { index, id, type: 'function', function: { ...(id && { name: 'weather' }), arguments: json } },
    ],
  });

test('readChatStream() puts interleaved tool calls in order', async () => {
  const text =
    call(0, 'c1', '{"city":') +
    call(1, 'c2', '{"city":') +
    call(0, undefined, '"Ulm"}') +
    call(1, undefined, '"Bonn"}') +
    chunk({}, { finish_reason: 'tool_calls' }) +
    'data: [DONE]\n\n';
  const found = await events(sends(text));
  expect(found.slice(0, -1)).toEqual([
    { type: 'toolUse', block: 0, toolUseId: 'c1', name: 'weather' },
    { type: 'toolInput', block: 0, json: '{"city":' },
    { type: 'toolInput', block: 0, json: '"Ulm"}' },
    { type: 'toolUse', block: 1, toolUseId: 'c2', name: 'weather' },
    { type: 'toolInput', block: 1, json: '{"city":' },
    { type: 'toolInput', block: 1, json: '"Bonn"}' },
  ]);
  expect(found.at(-1)).toMatchObject({
    generation: {
      stop: 'tool_use',
      blocks: [
        { type: 'toolUse', toolUseId: 'c1', name: 'weather', input: { city: 'Ulm' } },
        { type: 'toolUse', toolUseId: 'c2', name: 'weather', input: { city: 'Bonn' } },
      ],
    },
  });
});

test('readChatStream() tells tool calls apart that have no index', async () => {
  const text =
    call(undefined, 'c1', '{') +
    call(undefined, undefined, '}') +
    call(undefined, 'c2', '{}') +
    chunk({}, { finish_reason: 'stop' });
  expect((await events(sends(text))).at(-1)).toMatchObject({
    generation: {
      stop: 'tool_use',
      blocks: [
        { toolUseId: 'c1', input: {} },
        { toolUseId: 'c2', input: {} },
      ],
    },
  });
});

test.each([
  [{ content: '<think>\nWell.\n</think>\n\nTwo.' }],
  [{ reasoning_content: 'Well.', content: 'Two.' }],
  [{ reasoning: 'Well.', content: 'Two.' }],
])('readChatStream() finds the thoughts in %j', async (delta) => {
  const text = chunk(delta) + chunk({}, { finish_reason: 'stop' });
  expect((await events(sends(text))).at(-1)).toMatchObject({
    generation: {
      blocks: [
        { type: 'reasoning', text: 'Well.' },
        { type: 'text', text: 'Two.' },
      ],
    },
  });
});

const start = chunk({ content: 'a' });

test.each([
  ['ends before the answer does', start, 'the stream ended before the answer did'],
  ['says nothing', '', 'the stream ended before the answer did'],
  [
    'holds an error',
    `${start}data: {"error":{"message":"no memory"}}\n\n`,
    'an error within the stream: {"message":"no memory"}',
  ],
  ['breaks its JSON', `${start}data: {"choices":[\n\n`, /JSON/],
  [
    'says what an answer cannot',
    `${start}data: {"choices":7}\n\n`,
    'choices: Invalid input: expected array, received number',
  ],
  ['breaks the input of a tool', call(0, 'c1', '{"a":') + chunk({}, { finish_reason: 'tool_calls' }), /JSON/],
])('readChatStream() of a stream that %s ends in ModelStreamErrorException', async (_, text, reason) => {
  await expect(events(sends(text))).rejects.toMatchObject({
    name: 'ModelStreamErrorException',
    message: expect.stringMatching(
      /^The upstream http:\/\/127\.0\.0\.1:\d+\/v1\/chat\/completions broke its answer off: /,
    ),
    fields: { originalStatusCode: 200, originalMessage: expect.stringMatching(reason) },
  });
});

test('readChatStream() leaves the server when nobody reads on', async () => {
  const left = Promise.withResolvers<void>();
  const url = await chatServer((response) => {
    response.on('close', () => left.resolve());
    startEvents(response);
    response.write(start);
  });
  for await (const step of openAiCompatibleEngine({ url }).stream(aRequest(), never)) {
    expect(step).toEqual([{ type: 'text', block: 0, text: 'a' }]);
    break;
  }
  await left.promise;
});
