import {
  BedrockRuntimeClient,
  ConverseCommand,
  type ConverseCommandInput,
  CountTokensCommand,
  type CountTokensInput,
  InvokeModelCommand,
} from '@aws-sdk/client-bedrock-runtime';
import { describe, expect, test } from 'vitest';
import { createLocalAws, fetchRequestHandler } from '../../../../../snippets/local-aws/mod.ts';

const modelId = 'anthropic.claude-3-7-sonnet-20250219-v1:0';
const messages = [{ role: 'user' as const, content: [{ text: 'How many tokens are these?' }] }];

function start() {
  const aws = createLocalAws({ latency: 'none' });
  return new BedrockRuntimeClient({
    region: 'us-east-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    maxAttempts: 1,
    requestHandler: fetchRequestHandler(aws.fetch),
  });
}

async function count(input: CountTokensInput, id = modelId) {
  return (await start().send(new CountTokensCommand({ modelId: id, input }))).inputTokens;
}

describe('CountTokens', () => {
  const conversation = {
    messages: [
      ...messages,
      { role: 'assistant' as const, content: [{ text: 'That depends.' }] },
      { role: 'user' as const, content: [{ text: 'On what?' }, { text: 'Tell me.' }] },
    ],
    system: [{ text: 'Be brief.' }],
    toolConfig: {
      tools: [
        { toolSpec: { name: 'count', inputSchema: { json: { type: 'object', properties: { what: {} } } } } },
      ],
    },
  } satisfies Omit<ConverseCommandInput, 'modelId'>;

  test('counts as many tokens as Converse reports for the same request', async () => {
    const { usage } = await start().send(new ConverseCommand({ modelId, ...conversation }));
    expect(usage?.inputTokens).toBeGreaterThan(20);
    expect(await count({ converse: conversation })).toBe(usage?.inputTokens);
  });

  test('counts as many tokens as InvokeModel reports for the same body', async () => {
    const body = new TextEncoder().encode(
      JSON.stringify({
        anthropic_version: 'bedrock-2023-05-31',
        max_tokens: 100,
        system: 'Be brief – ünd exact.',
        messages: [{ role: 'user', content: 'How many tokens are these?' }],
      }),
    );
    const answer = await start().send(
      new InvokeModelCommand({ modelId, body, contentType: 'application/json' }),
    );
    const { usage } = JSON.parse(answer.body.transformToString());
    expect(usage.input_tokens).toBeGreaterThan(5);
    expect(await count({ invokeModel: { body } })).toBe(usage.input_tokens);
  });

  test('counts by the ARN of a model too', async () => {
    const arn = `arn:aws:bedrock:us-east-1::foundation-model/${modelId}`;
    expect(await count({ converse: { messages } }, arn)).toBe(await count({ converse: { messages } }));
  });

  test.each([`us.${modelId}`, 'amazon.nova-lite-v1:0', 'anthropic.claude-v2:1', 'r1distill8b0'])(
    'refuses %s, for which AWS does not count',
    async (id) => {
      await expect(count({ converse: { messages } }, id)).rejects.toMatchObject({
        name: 'ValidationException',
        message: "The provided model doesn't support counting tokens",
      });
    },
  );

  test('refuses what Converse would refuse', async () => {
    const twice = [...messages, ...messages];
    const refusal = await start()
      .send(new ConverseCommand({ modelId, messages: twice }))
      .catch((error: Error) => error);
    expect(refusal).toMatchObject({ name: 'ValidationException' });
    await expect(count({ converse: { messages: twice } })).rejects.toMatchObject({
      name: 'ValidationException',
      message: (refusal as Error).message,
    });
  });

  test('refuses a body that is no JSON', async () => {
    await expect(count({ invokeModel: { body: new TextEncoder().encode('{') } })).rejects.toMatchObject({
      name: 'ValidationException',
      message: 'Malformed input request, please reformat your input and try again.',
    });
  });

  test.each([
    ['{}', 'ValidationException', "1 validation error detected: Value null at 'input' failed"],
    ['{"input":{}}', 'ValidationException', 'must set one of the following keys: converse, invokeModel.'],
    ['{"input":{"invokeModel":{"body":"*"}}}', 'SerializationException', 'can not be converted to a Blob'],
    ['{"input":{"invokeModel":{"body":1}}}', 'SerializationException', "at 'input.invokeModel.body'"],
    ['{"input":{"converse":{}}}', 'ValidationException', "Value null at 'input.converse.messages' failed"],
  ])('refuses %s', async (body, name, message) => {
    const response = await createLocalAws().fetch(
      new Request(`http://localhost/model/${modelId}/count-tokens`, { method: 'POST', body }),
    );
    expect(response.status).toBe(400);
    expect(response.headers.get('x-amzn-errortype')).toBe(name);
    expect((await response.json()).message).toContain(message);
  });
});
