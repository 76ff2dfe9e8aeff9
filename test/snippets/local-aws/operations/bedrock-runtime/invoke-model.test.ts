import { InvokeModelCommand, InvokeModelWithResponseStreamCommand } from '@aws-sdk/client-bedrock-runtime';
import { expect, test } from 'vitest';
import { createLocalAws, type ModelFamily, virtualClock } from '../../../../../snippets/local-aws/mod.ts';
import { aModel } from '../../../../support/a-model.ts';
import { nativeClient } from '../../../../support/native-client.ts';

const modelId = 'test.parrot-v1:0';
const body = JSON.stringify({ prompt: 'Hello there, you.' });

function post(path: string, headers: Record<string, string> = {}, sent = body) {
  const aws = createLocalAws({ models: [aModel({ family: 'llama' })], clock: virtualClock() });
  return aws.fetch(
    new Request(`http://localhost/model/${modelId}/${path}`, { method: 'POST', headers, body: sent }),
  );
}

test('InvokeModel says in headers what it took', async () => {
  const { headers } = await post('invoke', { 'content-type': 'application/json' });
  expect(Object.fromEntries(headers)).toMatchObject({
    'content-type': 'application/json',
    // The first token after 100 ms, four more after 10 ms each.
    'x-amzn-bedrock-invocation-latency': '140',
    'x-amzn-bedrock-input-token-count': '8',
    'x-amzn-bedrock-output-token-count': '5',
  });
});

test('InvokeModelWithResponseStream says in headers what its chunks hold', async () => {
  const { client } = nativeClient({ family: 'llama' });
  const answer = await client.send(
    new InvokeModelWithResponseStreamCommand({ modelId, body, contentType: 'application/json' }),
  );
  expect(answer.contentType).toBe('application/json');
  const { headers } = await post('invoke-with-response-stream', { 'content-type': 'application/json' });
  expect(headers.get('content-type')).toBe('application/vnd.amazon.eventstream');
});

test.each(['invoke', 'invoke-with-response-stream'])('%s takes JSON alone', async (path) => {
  for (const type of ['application/octet-stream', 'application/json; charset=utf-8', 'text/plain']) {
    const refused = await post(path, { 'content-type': type });
    expect(refused.status).toBe(400);
    expect(refused.headers.get('x-amzn-errortype')).toBe('ValidationException');
    expect(await refused.json()).toEqual({
      message: 'The provided Content Type is invalid or not supported for this model',
    });
  }
});

test.each([
  ['invoke', 'accept'],
  ['invoke-with-response-stream', 'x-amzn-bedrock-accept'],
])('%s gives JSON alone', async (path, header) => {
  const json = { 'content-type': 'application/json' };
  for (const type of ['*/*', 'application/json', 'text/html, application/*;q=0.5']) {
    expect((await post(path, { ...json, [header]: type })).status).toBe(200);
  }
  const refused = await post(path, { ...json, [header]: 'text/html' });
  expect(refused.status).toBe(400);
  expect(await refused.json()).toEqual({
    message: 'The provided Accept Type is invalid or not supported for this model',
  });
});

test.each(['', 'nothing', '{"prompt":', '[]', '"prompt"', 'null'])(
  'InvokeModel refuses the body %j',
  async (sent) => {
    const refused = await post('invoke', { 'content-type': 'application/json' }, sent);
    expect(refused.status).toBe(400);
    expect(refused.headers.get('x-amzn-errortype')).toBe('ValidationException');
    expect(await refused.json()).toEqual({
      message:
        sent === ''
          ? 'Malformed input request: #: required key [prompt] not found, please reformat your input and try again.'
          : 'Malformed input request, please reformat your input and try again.',
    });
  },
);

test('InvokeModel refuses a model that it does not know', async () => {
  const { client } = nativeClient({ family: 'llama' });
  const command = new InvokeModelCommand({ modelId: 'nobody.knows', body, contentType: 'application/json' });
  await expect(client.send(command)).rejects.toMatchObject({
    name: 'ValidationException',
    message: 'The provided model identifier is invalid.',
  });
});

test('InvokeModel refuses a prompt that is longer than the context', async () => {
  const { invoke } = nativeClient({ family: 'llama', contextTokens: 7 });
  await expect(invoke({ prompt: 'Hello there, you.' })).rejects.toMatchObject({
    name: 'ValidationException',
    message: 'Input is too long for requested model.',
  });
});

const said = 'Grüße, 🙂👩‍👩‍👧! 你好，世界 — “ok”\n';
const answers: [ModelFamily, body: object, read: (value: Record<string, never>) => string][] = [
  [
    'anthropic-messages',
    { anthropic_version: 'bedrock-2023-05-31', max_tokens: 100, messages: [{ role: 'user', content: 'a' }] },
    ({ content, delta }) => content?.[0]?.['text'] ?? delta?.['text'] ?? '',
  ],
  [
    'anthropic-text',
    { prompt: '\n\nHuman: a\n\nAssistant:', max_tokens_to_sample: 100 },
    ({ completion }) => completion ?? '',
  ],
  ['deepseek', { prompt: 'a' }, ({ choices }) => choices?.[0]?.['text'] ?? ''],
  ['llama', { prompt: 'a' }, ({ generation }) => generation ?? ''],
  [
    'nova',
    { messages: [{ role: 'user', content: [{ text: 'a' }] }] },
    ({ output, contentBlockDelta }) =>
      output?.['message']?.['content']?.[0]?.['text'] ?? contentBlockDelta?.['delta']?.['text'] ?? '',
  ],
  [
    'titan-text',
    { inputText: 'a' },
    ({ results, outputText }) => results?.[0]?.['outputText'] ?? outputText ?? '',
  ],
];

test.each(answers)(
  'the chunks of %s are the whole answer, and no character is cut',
  async (family, asked, read) => {
    const { invoke, stream } = nativeClient({ family, respond: () => said });
    const chunks = await stream(asked);
    expect(read((await invoke(asked)) as Record<string, never>)).toBe(said);
    const parts = chunks.map((chunk) => read(chunk as Record<string, never>));
    expect(parts.filter((part) => part !== '').length).toBeGreaterThan(10);
    expect(parts.join('')).toBe(said);
  },
);
