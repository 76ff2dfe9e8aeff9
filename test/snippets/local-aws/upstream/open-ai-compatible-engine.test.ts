import { expect, test } from 'vitest';
import { openAiCompatibleEngine } from '../../../../snippets/local-aws/mod.ts';
import { aRequest } from '../../../support/a-request.ts';
import { chatServer, sendJson } from '../../../support/chat-server.ts';

const never = new AbortController().signal;

test('openAiCompatibleEngine() takes the signal to the server', async () => {
  const left = Promise.withResolvers<void>();
  const aborting = new AbortController();
  const reason = new Error('gone');
  const url = await chatServer((response) => {
    response.on('close', () => left.resolve());
    aborting.abort(reason);
  });
  const engine = openAiCompatibleEngine({ url });
  await expect(engine.generate(aRequest(), aborting.signal)).rejects.toBe(reason);
  await left.promise;
});

test('openAiCompatibleEngine() waits for an answer as long as it is told to', async () => {
  const url = await chatServer(() => {});
  const engine = openAiCompatibleEngine({ url, timeoutMs: 1 });
  await expect(engine.generate(aRequest(), never)).rejects.toMatchObject({
    name: 'ModelTimeoutException',
    message: `The upstream ${url}/v1/chat/completions took too long.`,
  });
});

test('openAiCompatibleEngine() names the server that it cannot reach', async () => {
  const engine = openAiCompatibleEngine({ url: 'http://127.0.0.1:9' });
  const error = {
    name: 'ServiceUnavailableException',
    message: expect.stringMatching(
      /^The upstream http:\/\/127\.0\.0\.1:9\/v1\/chat\/completions cannot be reached: (ECONNREFUSED|bad port)$/,
    ),
  };
  await expect(engine.generate(aRequest(), never)).rejects.toMatchObject(error);
  await expect(engine.stream(aRequest(), never)[Symbol.asyncIterator]().next()).rejects.toMatchObject(error);
});

test.each([
  [400, { error: { message: 'no such thing' } }, 'ValidationException', 'no such thing'],
  [401, { error: 'who are you' }, 'AccessDeniedException', 'who are you'],
  [403, 'no', 'AccessDeniedException', 'no'],
  [404, '', 'ResourceNotFoundException', ''],
  [408, 'late', 'ModelTimeoutException', 'late'],
  [429, 'wait', 'ThrottlingException', 'wait'],
  [500, 'x'.repeat(1_001), 'ModelErrorException', 'x'.repeat(1_000)],
])('openAiCompatibleEngine() reads the status %d with %j as %s', async (status, body, name, reason) => {
  const url = await chatServer((response) => sendJson(response, status, body));
  await expect(openAiCompatibleEngine({ url }).generate(aRequest(), never)).rejects.toMatchObject({
    name,
    message: `The upstream ${url}/v1/chat/completions answered ${status}: ${reason}`,
  });
});

test.each(['<html>', '{}', '{"choices":[]}', '{"choices":[{"message":{"content":7}}]}'])(
  'openAiCompatibleEngine() reads the answer %s as ModelErrorException',
  async (body) => {
    const url = await chatServer((response) => sendJson(response, 200, body));
    await expect(openAiCompatibleEngine({ url }).generate(aRequest(), never)).rejects.toMatchObject({
      name: 'ModelErrorException',
      fields: { originalStatusCode: 200, resourceName: 'test.parrot-v1:0' },
    });
  },
);

test('openAiCompatibleEngine() sends the key, and the name that the model has there', async () => {
  const seen: unknown[] = [];
  const url = await chatServer((response, body, request) => {
    seen.push([request.headers.authorization, body['model']]);
    sendJson(response, 200, { choices: [{ message: { content: 'a' } }] });
  });
  const ask = (options: object) => openAiCompatibleEngine({ url, ...options }).generate(aRequest(), never);
  await ask({});
  await ask({ apiKey: 'k', model: 'llama3' });
  await ask({ model: { 'test.parrot-v1:0': 'parrot', other: 'no' } });
  await ask({ model: { other: 'no' } });
  expect(seen).toEqual([
    [undefined, 'test.parrot-v1:0'],
    ['Bearer k', 'llama3'],
    [undefined, 'parrot'],
    [undefined, 'test.parrot-v1:0'],
  ]);
});
