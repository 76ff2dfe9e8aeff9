import { ConverseCommand, InvokeModelCommand, ModelNotReadyException } from '@aws-sdk/client-bedrock-runtime';
import { expect, test } from 'vitest';
import { seededRandom } from '../../../../snippets/local-aws/mod.ts';
import { anImportedModel, arn } from '../../../support/an-imported-model.ts';

const notReady = 'Model is not ready for inference. Wait and try your request again.';

test('an imported model answers its first call with ModelNotReadyException, which the SDK takes for retryable', async () => {
  const { runtime } = anImportedModel();
  const messages = [{ role: 'user' as const, content: [{ text: 'Hello' }] }];
  const error = await runtime.send(new ConverseCommand({ modelId: arn, messages })).catch((thrown) => thrown);
  expect(error).toBeInstanceOf(ModelNotReadyException);
  expect(error).toMatchObject({
    message: notReady,
    $metadata: { httpStatusCode: 429 },
    $retryable: {},
  });
});

test('every call fails until the copy is ready, and the one that comes just then succeeds', async () => {
  const { ask, clock } = anImportedModel();
  await expect(ask()).rejects.toThrow(notReady);
  await clock.sleep(19_999);
  await expect(ask()).rejects.toThrow(notReady);
  await clock.sleep(1);
  expect(await ask()).toBe(100);
});

test('calls that fail do not put the start off', async () => {
  const { ask, clock } = anImportedModel();
  for (let second = 0; second < 20; second++) {
    await expect(ask()).rejects.toThrow(notReady);
    await clock.sleep(1_000);
  }
  expect(await ask()).toBe(100);
});

test('a start takes what the seed draws between the bounds', async () => {
  const { ask, clock } = anImportedModel({ startMs: [10_000, 60_000] }, { seed: 'cold' });
  const draws = seededRandom('cold', 'model copies', 'parrotimport');
  const startMs = 10_000 + 50_000 * draws();
  await expect(ask()).rejects.toThrow(notReady);
  await clock.sleep(startMs - 1);
  await expect(ask()).rejects.toThrow(notReady);
  await clock.sleep(1);
  expect(await ask()).toBe(100);
});

test("InvokeModel and streams wake as Converse does; a request that is refused doesn't", async () => {
  const { runtime, askForStream, clock } = anImportedModel();
  const invoke = (body: object) =>
    runtime.send(
      new InvokeModelCommand({ modelId: arn, contentType: 'application/json', body: JSON.stringify(body) }),
    );
  await expect(invoke({ messages: [] })).rejects.toThrow('Malformed input request');
  await clock.sleep(20_000);
  await expect(invoke({ prompt: 'Hello' })).rejects.toThrow(notReady);
  await expect(askForStream()).rejects.toThrow(notReady);
  await clock.sleep(20_000);
  expect(await askForStream()).toBe(100);
});

test("a model of Bedrock's own never sleeps", async () => {
  const { ask } = anImportedModel();
  expect(await ask('Hello', 'test.parrot-v1:0')).toBe(100);
});

test('without latency, an imported model is ready at once', async () => {
  const { ask } = anImportedModel({}, { latency: 'none' });
  expect(await Promise.all([ask(), ask(), ask()])).toEqual([0, 0, 0]);
});

test('reset() lets it sleep again', async () => {
  const { aws, ask, wake } = anImportedModel();
  await wake();
  aws.reset();
  await expect(ask()).rejects.toThrow(notReady);
});
