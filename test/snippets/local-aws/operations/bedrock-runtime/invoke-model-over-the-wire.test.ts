import { InvokeModelCommand, InvokeModelWithResponseStreamCommand } from '@aws-sdk/client-bedrock-runtime';
import { expect, test } from 'vitest';
import { aModel } from '../../../../support/a-model.ts';
import { startLocalAws } from '../../../../support/local-aws.ts';

const said = 'Grüße, 🙂!';
const command = {
  modelId: 'test.parrot-v1:0',
  contentType: 'application/json',
  accept: 'application/json',
  body: JSON.stringify({ prompt: said }),
};
const wrong = { ...command, body: JSON.stringify({ prompt: said, max_gen_len: 0 }) };
const decoder = new TextDecoder();

test.each(['runtime', 'runtimeOverHttp1'] as const)('InvokeModel answers the client %s', async (name) => {
  const { [name]: client } = await startLocalAws({ models: [aModel({ family: 'llama' })] });
  const answer = await client.send(new InvokeModelCommand(command));
  expect(answer.contentType).toBe('application/json');
  expect(JSON.parse(decoder.decode(answer.body))).toEqual({
    generation: said,
    // Grüße|,| |🙂|! are five tokens; a message's frame counts as three more.
    prompt_token_count: 8,
    generation_token_count: 5,
    stop_reason: 'stop',
  });
  await expect(client.send(new InvokeModelCommand(wrong))).rejects.toMatchObject({
    name: 'ValidationException',
    message:
      'Malformed input request: #/max_gen_len: 0 is not greater or equal to 1, please reformat your input and try again.',
    $metadata: { httpStatusCode: 400 },
  });
});

test.each(['runtime', 'runtimeOverHttp1'] as const)(
  'InvokeModelWithResponseStream answers the client %s',
  async (name) => {
    const { [name]: client } = await startLocalAws({ models: [aModel({ family: 'llama' })] });
    const { body, contentType } = await client.send(new InvokeModelWithResponseStreamCommand(command));
    expect(contentType).toBe('application/json');
    const chunks: Record<string, unknown>[] = [];
    for await (const event of body ?? []) chunks.push(JSON.parse(decoder.decode(event.chunk?.bytes)));
    expect(chunks.map(({ generation }) => generation)).toEqual(['Grüße', ',', ' ', '🙂', '!', '']);
    expect(chunks.at(-1)).toMatchObject({
      generation_token_count: 5,
      stop_reason: 'stop',
      'amazon-bedrock-invocationMetrics': { inputTokenCount: 8, outputTokenCount: 5 },
    });
    await expect(client.send(new InvokeModelWithResponseStreamCommand(wrong))).rejects.toMatchObject({
      name: 'ValidationException',
      $metadata: { httpStatusCode: 400 },
    });
  },
);
