import {
  BedrockRuntimeClient,
  ConverseCommand,
  type ConverseCommandInput,
  ConverseStreamCommand,
  type ConverseStreamOutput,
  InvokeModelCommand,
} from '@aws-sdk/client-bedrock-runtime';
import { LLMock } from '@copilotkit/aimock';
import { expect, onTestFinished, test } from 'vitest';
import {
  createLocalAws,
  fetchRequestHandler,
  type UpstreamOptions,
} from '../../../../snippets/local-aws/mod.ts';
import { aModel } from '../../../support/a-model.ts';
import { chatServer, chunk, startEvents } from '../../../support/chat-server.ts';

const modelId = 'test.parrot-v1:0';
const hello = { modelId, messages: [{ role: 'user' as const, content: [{ text: 'hello' }] }] };
const toolConfig = {
  tools: [{ toolSpec: { name: 'weather', inputSchema: { json: { type: 'object' } } } }],
} satisfies ConverseCommandInput['toolConfig'];

function clientOf(upstream: UpstreamOptions): BedrockRuntimeClient {
  const aws = createLocalAws({ models: [aModel()], upstream });
  return new BedrockRuntimeClient({
    region: 'us-east-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    maxAttempts: 1,
    requestHandler: fetchRequestHandler(aws.fetch),
  });
}

/** A server of another project that speaks OpenAI's API, behind an endpoint with one model. */
async function startAimock(setUp: (server: LLMock) => void, model?: string) {
  const server = new LLMock({ port: 0 });
  setUp(server);
  await server.start();
  onTestFinished(() => server.stop());
  const client = clientOf({ url: server.url, ...(model !== undefined && { model }) });
  async function streamed(input: ConverseCommandInput): Promise<ConverseStreamOutput[]> {
    const { stream } = await client.send(new ConverseStreamCommand(input));
    const events: ConverseStreamOutput[] = [];
    for await (const event of stream ?? []) events.push(event);
    return events;
  }
  return { server, client, streamed };
}

const usage = { prompt_tokens: 7, completion_tokens: 4, total_tokens: 11 };

test("Converse answers with the server's words and its count of tokens", async () => {
  const { client, server } = await startAimock((mock) =>
    mock.onMessage('hello', { content: 'Hi, you.', usage }),
  );
  const answer = await client.send(new ConverseCommand(hello));
  expect(answer.output?.message).toEqual({ role: 'assistant', content: [{ text: 'Hi, you.' }] });
  expect(answer.stopReason).toBe('end_turn');
  expect(answer.usage).toEqual({ inputTokens: 7, outputTokens: 4, totalTokens: 11 });
  expect(server.getLastRequest()?.body).toMatchObject({ model: modelId, max_tokens: 1000 });
});

test('ConverseStream sends the same as it comes', async () => {
  const { streamed, server } = await startAimock((mock) =>
    mock.onMessage('hello', { content: 'Grüße an euch alle, 🙂🙂!', usage }, { chunkSize: 3 }),
  );
  const events = await streamed(hello);
  const texts = events.flatMap(({ contentBlockDelta }) => contentBlockDelta?.delta?.text ?? []);
  expect(texts.length).toBeGreaterThan(5);
  expect(texts.join('')).toBe('Grüße an euch alle, 🙂🙂!');
  expect(events.at(0)).toEqual({ messageStart: { role: 'assistant' } });
  expect(events.at(-2)).toEqual({ messageStop: { stopReason: 'end_turn' } });
  expect(events.at(-1)?.metadata?.usage).toEqual({ inputTokens: 7, outputTokens: 4, totalTokens: 11 });
  expect(server.getLastRequest()?.body).toMatchObject({
    stream: true,
    stream_options: { include_usage: true },
  });
});

test('Converse and ConverseStream use tools, several at once', async () => {
  const toolCalls = [
    { id: 'call_1', name: 'weather', arguments: '{"city":"Ulm"}' },
    { id: 'call_2', name: 'weather', arguments: '{"city":"Bonn"}' },
  ];
  const { client, streamed, server } = await startAimock((mock) => mock.onMessage('hello', { toolCalls }));
  const answer = await client.send(new ConverseCommand({ ...hello, toolConfig }));
  expect(answer.stopReason).toBe('tool_use');
  expect(answer.output?.message?.content).toEqual([
    { toolUse: { toolUseId: 'call_1', name: 'weather', input: { city: 'Ulm' } } },
    { toolUse: { toolUseId: 'call_2', name: 'weather', input: { city: 'Bonn' } } },
  ]);
  expect(server.getLastRequest()?.body).toMatchObject({
    tools: [{ type: 'function', function: { name: 'weather', parameters: { type: 'object' } } }],
    tool_choice: 'auto',
  });
  const events = await streamed({ ...hello, toolConfig });
  const inputs = ['', ''];
  for (const { contentBlockDelta } of events) {
    inputs[contentBlockDelta?.contentBlockIndex ?? 0] += contentBlockDelta?.delta?.toolUse?.input ?? '';
  }
  expect(inputs).toEqual(['{"city":"Ulm"}', '{"city":"Bonn"}']);
  expect(events.flatMap(({ contentBlockStart }) => contentBlockStart ?? [])).toEqual([
    { contentBlockIndex: 0, start: { toolUse: { toolUseId: 'call_1', name: 'weather' } } },
    { contentBlockIndex: 1, start: { toolUse: { toolUseId: 'call_2', name: 'weather' } } },
  ]);
  expect(events.at(-2)).toEqual({ messageStop: { stopReason: 'tool_use' } });
});

test('Converse tells the server what its tools gave', async () => {
  const { client } = await startAimock((mock) => mock.onToolResult('call_1', { content: 'It is sunny.' }));
  const answer = await client.send(
    new ConverseCommand({
      modelId,
      toolConfig,
      messages: [
        ...hello.messages,
        {
          role: 'assistant',
          content: [{ toolUse: { toolUseId: 'call_1', name: 'weather', input: { city: 'Ulm' } } }],
        },
        { role: 'user', content: [{ toolResult: { toolUseId: 'call_1', content: [{ text: 'Sun' }] } }] },
      ],
    }),
  );
  expect(answer.output?.message?.content).toEqual([{ text: 'It is sunny.' }]);
});

test('Converse and ConverseStream give the reasoning of the server', async () => {
  const { client, streamed } = await startAimock((mock) =>
    mock.onMessage('hello', { content: 'Two.', reasoning: 'Well then.' }),
  );
  expect((await client.send(new ConverseCommand(hello))).output?.message?.content).toEqual([
    { reasoningContent: { reasoningText: { text: 'Well then.' } } },
    { text: 'Two.' },
  ]);
  const deltas = (await streamed(hello)).flatMap(({ contentBlockDelta }) => contentBlockDelta?.delta ?? []);
  expect(deltas.map(({ reasoningContent }) => reasoningContent?.text ?? '').join('')).toBe('Well then.');
  expect(deltas.map(({ text }) => text ?? '').join('')).toBe('Two.');
});

test('InvokeModel answers in the form of the model that Bedrock knows', async () => {
  const { client, server } = await startAimock(
    (mock) => mock.onMessage('hello', { content: 'Hi, you.', usage }),
    'llama3.2',
  );
  const { body } = await client.send(
    new InvokeModelCommand({
      modelId,
      contentType: 'application/json',
      body: JSON.stringify({
        anthropic_version: 'bedrock-2023-05-31',
        max_tokens: 9,
        messages: [{ role: 'user', content: 'hello' }],
      }),
    }),
  );
  expect(JSON.parse(new TextDecoder().decode(body))).toMatchObject({
    type: 'message',
    content: [{ type: 'text', text: 'Hi, you.' }],
    usage: { input_tokens: 7, output_tokens: 4 },
  });
  expect(server.getLastRequest()?.body).toMatchObject({ model: 'llama3.2', max_tokens: 9 });
});

test.each([
  [401, 'AccessDeniedException', 403],
  [404, 'ResourceNotFoundException', 404],
  [429, 'ThrottlingException', 429],
  [503, 'ModelErrorException', 424],
])('the status %d of the server becomes %s', async (status, name, httpStatusCode) => {
  const { client, server } = await startAimock((mock) => mock.onMessage('hello', { content: 'Hi' }));
  for (const Command of [ConverseCommand, ConverseStreamCommand]) {
    server.nextRequestError(status, { message: 'not now' });
    await expect(client.send(new Command(hello) as ConverseCommand)).rejects.toMatchObject({
      name,
      message: `The upstream ${server.url}/v1/chat/completions answered ${status}: not now`,
      $metadata: { httpStatusCode },
      ...(status === 503 && { originalStatusCode: 503, resourceName: modelId }),
    });
  }
});

test('a stream that the server cuts ends in ModelStreamErrorException', async () => {
  const heard = Promise.withResolvers<void>();
  const url = await chatServer((response) => {
    startEvents(response);
    response.write(chunk({ content: 'Hi, all' }));
    heard.promise.then(() => response.destroy());
  });
  const { stream } = await clientOf({ url }).send(new ConverseStreamCommand(hello));
  const texts: string[] = [];
  const reading = (async () => {
    for await (const { contentBlockDelta } of stream ?? []) {
      if (contentBlockDelta) heard.resolve();
      texts.push(contentBlockDelta?.delta?.text ?? '');
    }
  })();
  await expect(reading).rejects.toMatchObject({ name: 'ModelStreamErrorException', originalStatusCode: 200 });
  expect(texts.join('')).toBe('Hi, all');
});
