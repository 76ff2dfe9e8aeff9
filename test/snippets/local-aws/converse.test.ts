import {
  BedrockRuntimeClient,
  ConverseCommand,
  type ConverseCommandInput,
  ConverseStreamCommand,
  type ConverseStreamOutput,
} from '@aws-sdk/client-bedrock-runtime';
import { expect, test } from 'vitest';
import {
  createLocalAws,
  fetchRequestHandler,
  type Model,
  virtualClock,
} from '../../../snippets/local-aws/mod.ts';
import { aModel } from '../../support/a-model.ts';

function start(model: Partial<Model> = {}) {
  const aws = createLocalAws({ models: [aModel(model)], clock: virtualClock() });
  const client = new BedrockRuntimeClient({
    region: 'us-east-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    maxAttempts: 1,
    requestHandler: fetchRequestHandler(aws.fetch),
  });
  return { aws, client };
}

const hello: ConverseCommandInput = {
  modelId: 'test.parrot-v1:0',
  messages: [{ role: 'user', content: [{ text: 'Hello there, you.' }] }],
};

test('Converse answers with text, usage and the latency of the clock', async () => {
  const { client } = start();
  const answer = await client.send(new ConverseCommand(hello));
  expect(answer.output?.message).toEqual({ role: 'assistant', content: [{ text: 'Hello there, you.' }] });
  expect(answer.stopReason).toBe('end_turn');
  // Hello| there|,| you|. are five tokens; a message's frame counts as three more.
  expect(answer.usage).toEqual({ inputTokens: 8, outputTokens: 5, totalTokens: 13 });
  expect(answer.metrics?.latencyMs).toBe(140);
});

test('ConverseStream sends the same, token by token', async () => {
  const { client, aws } = start();
  const { stream } = await client.send(new ConverseStreamCommand(hello));
  const events: ConverseStreamOutput[] = [];
  for await (const event of stream ?? []) events.push(event);
  expect(events[0]).toEqual({ messageStart: { role: 'assistant' } });
  expect(events.map((event) => event.contentBlockDelta?.delta?.text ?? '').join('')).toBe(
    'Hello there, you.',
  );
  expect(events.slice(6)).toEqual([
    { contentBlockStop: { contentBlockIndex: 0 } },
    { messageStop: { stopReason: 'end_turn' } },
    {
      metadata: { usage: { inputTokens: 8, outputTokens: 5, totalTokens: 13 }, metrics: { latencyMs: 140 } },
    },
  ]);
  expect(aws.calls()).toMatchObject([
    { operation: 'ConverseStream', status: 200, durationMs: 140, input: { messages: hello.messages } },
  ]);
});

test('Converse refuses a model that it does not know', async () => {
  const { client } = start();
  await expect(client.send(new ConverseCommand({ ...hello, modelId: 'nobody.knows' }))).rejects.toMatchObject(
    {
      name: 'ValidationException',
      message: 'The provided model identifier is invalid.',
      $metadata: { httpStatusCode: 400 },
    },
  );
});
