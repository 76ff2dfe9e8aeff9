import {
  ConverseCommand,
  type ConverseCommandInput,
  ConverseStreamCommand,
  type ConverseStreamOutput,
} from '@aws-sdk/client-bedrock-runtime';
import { describe, expect, test } from 'vitest';
import { type GeneratedBlock, type Model, virtualClock } from '../../../../../snippets/local-aws/mod.ts';
import { aModel } from '../../../../support/a-model.ts';
import { startLocalAws } from '../../../../support/local-aws.ts';

const hello: ConverseCommandInput = {
  modelId: 'test.parrot-v1:0',
  messages: [{ role: 'user', content: [{ text: 'Hello there, you.' }] }],
};

const thought: GeneratedBlock = { type: 'reasoning', text: 'Which city?' };
const weather: GeneratedBlock = {
  type: 'toolUse',
  toolUseId: 't1',
  name: 'weather',
  input: { city: 'Oslo' },
};
const toolConfig: ConverseCommandInput['toolConfig'] = {
  tools: [{ toolSpec: { name: 'weather', inputSchema: { json: { type: 'object' } } } }],
};

describe.each(['runtime', 'runtimeOverHttp1'] as const)('through the client %s', (name) => {
  async function start(model: Partial<Model> = {}) {
    const served = await startLocalAws({ models: [aModel(model)], clock: virtualClock(), latency: 'real' });
    return { aws: served.aws, client: served[name] };
  }

  async function stream(model: Partial<Model>, input: ConverseCommandInput): Promise<ConverseStreamOutput[]> {
    const { client } = await start(model);
    const events: ConverseStreamOutput[] = [];
    const { stream: answer } = await client.send(new ConverseStreamCommand(input));
    for await (const event of answer ?? []) events.push(event);
    return events;
  }

  test('Converse answers with text, usage and the latency of the clock', async () => {
    const { client } = await start();
    const answer = await client.send(new ConverseCommand(hello));
    expect(answer.output?.message).toEqual({ role: 'assistant', content: [{ text: 'Hello there, you.' }] });
    expect(answer.stopReason).toBe('end_turn');
    // Hello| there|,| you|. are five tokens; a message's frame counts as three more.
    expect(answer.usage).toEqual({ inputTokens: 8, outputTokens: 5, totalTokens: 13 });
    // 100 ms to the first token, and four gaps of 10 ms.
    expect(answer.metrics?.latencyMs).toBe(140);
  });

  test('Converse answers with reasoning and a tool use, and takes the result', async () => {
    const { client } = await start({
      respond: ({ messages }) => (messages.length === 1 ? [thought, weather] : 'It rains.'),
    });
    const asked = await client.send(new ConverseCommand({ ...hello, toolConfig }));
    expect(asked.stopReason).toBe('tool_use');
    expect(asked.output?.message?.content).toEqual([
      { reasoningContent: { reasoningText: { text: 'Which city?' } } },
      { toolUse: { toolUseId: 't1', name: 'weather', input: { city: 'Oslo' } } },
    ]);
    const told = await client.send(
      new ConverseCommand({
        ...hello,
        toolConfig,
        messages: [
          ...(hello.messages ?? []),
          { role: 'assistant', content: asked.output?.message?.content },
          {
            role: 'user',
            content: [{ toolResult: { toolUseId: 't1', content: [{ json: { rain: true } }] } }],
          },
        ],
      }),
    );
    expect(told.output?.message?.content).toEqual([{ text: 'It rains.' }]);
  });

  test('Converse gives the responder the system prompt, and ends at a stop sequence', async () => {
    const { client } = await start({
      respond: ({ system }) => `The system says ${system.join(' and ')}. More.`,
    });
    const answer = await client.send(
      new ConverseCommand({
        ...hello,
        system: [{ text: 'be brief' }, { text: 'be kind' }],
        inferenceConfig: { stopSequences: [' More'] },
      }),
    );
    expect(answer.output?.message?.content).toEqual([{ text: 'The system says be brief and be kind.' }]);
    expect(answer.stopReason).toBe('stop_sequence');
  });

  test('Converse ends at the bound on tokens', async () => {
    const { client } = await start();
    const answer = await client.send(new ConverseCommand({ ...hello, inferenceConfig: { maxTokens: 2 } }));
    expect(answer.output?.message?.content).toEqual([{ text: 'Hello there' }]);
    expect(answer.stopReason).toBe('max_tokens');
    expect(answer.usage?.outputTokens).toBe(2);
  });

  test('Converse refuses a model that it does not know', async () => {
    const { client } = await start();
    await expect(
      client.send(new ConverseCommand({ ...hello, modelId: 'nobody.knows' })),
    ).rejects.toMatchObject({
      name: 'ValidationException',
      message: 'The provided model identifier is invalid.',
      $metadata: { httpStatusCode: 400 },
    });
  });

  test.each([
    'us.test.parrot-v1:0',
    'arn:aws:bedrock:us-east-1::foundation-model/test.parrot-v1:0',
    'arn:aws:bedrock:eu-west-1:000000000000:inference-profile/eu.test.parrot-v1:0',
  ])('Converse knows a model as %s', async (modelId) => {
    const { client } = await start();
    expect((await client.send(new ConverseCommand({ ...hello, modelId }))).stopReason).toBe('end_turn');
  });

  test('ConverseStream sends a text token by token, and its metadata last', async () => {
    const events = await stream({}, hello);
    expect(events).toEqual([
      { messageStart: { role: 'assistant' } },
      ...['Hello', ' there', ',', ' you', '.'].map((text) => ({
        contentBlockDelta: { contentBlockIndex: 0, delta: { text } },
      })),
      { contentBlockStop: { contentBlockIndex: 0 } },
      { messageStop: { stopReason: 'end_turn' } },
      {
        metadata: {
          usage: { inputTokens: 8, outputTokens: 5, totalTokens: 13 },
          metrics: { latencyMs: 140 },
        },
      },
    ]);
  });

  test('ConverseStream sends reasoning, and a tool use with its input in pieces of JSON', async () => {
    const events = await stream({ respond: () => [thought, weather] }, { ...hello, toolConfig });
    expect(events.slice(1, 6)).toEqual([
      { contentBlockDelta: { contentBlockIndex: 0, delta: { reasoningContent: { text: 'Which' } } } },
      { contentBlockDelta: { contentBlockIndex: 0, delta: { reasoningContent: { text: ' city' } } } },
      { contentBlockDelta: { contentBlockIndex: 0, delta: { reasoningContent: { text: '?' } } } },
      { contentBlockStop: { contentBlockIndex: 0 } },
      {
        contentBlockStart: { contentBlockIndex: 1, start: { toolUse: { toolUseId: 't1', name: 'weather' } } },
      },
    ]);
    const json = events.map((event) => event.contentBlockDelta?.delta?.toolUse?.input ?? '').join('');
    expect(JSON.parse(json)).toEqual({ city: 'Oslo' });
    expect(events.at(-2)).toEqual({ messageStop: { stopReason: 'tool_use' } });
  });

  test('ConverseStream refuses with a status what cannot begin', async () => {
    const { client } = await start();
    const refused = client.send(new ConverseStreamCommand({ ...hello, messages: [] }));
    await expect(refused).rejects.toMatchObject({
      name: 'ValidationException',
      $metadata: { httpStatusCode: 400 },
    });
  });

  test('calls() tells of a stream when it has ended', async () => {
    const { client, aws } = await start();
    const { stream: answer } = await client.send(new ConverseStreamCommand(hello));
    for await (const _ of answer ?? []);
    expect(aws.calls()).toMatchObject([
      {
        service: 'bedrock-runtime',
        operation: 'ConverseStream',
        params: { modelId: 'test.parrot-v1:0' },
        input: { messages: hello.messages },
        status: 200,
        durationMs: 140,
      },
    ]);
  });
});
