import { ListFoundationModelsCommand, type ListFoundationModelsCommandInput } from '@aws-sdk/client-bedrock';
import { expect, test } from 'vitest';
import { defaultModels, defineModel } from '../../../../../snippets/local-aws/mod.ts';
import { aBedrockClient } from '../../../../support/a-bedrock-client.ts';

function start() {
  const { aws, client } = aBedrockClient({}, { models: defaultModels });
  async function list(input: ListFoundationModelsCommandInput = {}) {
    const { modelSummaries = [] } = await client.send(new ListFoundationModelsCommand(input));
    return modelSummaries.map(({ modelId }) => modelId ?? '');
  }
  return { aws, client, list };
}

test('ListFoundationModels lists every model but imported ones, with ARNs of the region that was signed for', async () => {
  const { client, list } = start();
  const foundation = defaultModels.filter(({ id }) => id.includes('.'));
  expect(foundation).toHaveLength(defaultModels.length - 1);
  expect(await list()).toEqual(foundation.map(({ id }) => id));
  const { modelSummaries } = await client.send(new ListFoundationModelsCommand({}));
  expect(modelSummaries).toContainEqual(
    expect.objectContaining({
      modelArn: 'arn:aws:bedrock:eu-central-1::foundation-model/amazon.nova-micro-v1:0',
    }),
  );
});

test('ListFoundationModels lists a model that was registered later', async () => {
  const { aws, list } = start();
  aws.models.register(defineModel({ id: 'my.model' }));
  expect(await list({ byProvider: 'my' })).toEqual(['my.model']);
});

test.each(['Meta', 'meta'])('ListFoundationModels filters by the provider %s', async (byProvider) => {
  const ids = await start().list({ byProvider });
  expect(ids.length).toBeGreaterThan(0);
  expect(ids.filter((id) => !id.startsWith('meta.'))).toEqual([]);
});

test.each([
  [{ byProvider: 'Nobody' }],
  [{ byOutputModality: 'EMBEDDING' as const }],
  [{ byInferenceType: 'PROVISIONED' as const }],
  [{ byCustomizationType: 'FINE_TUNING' as const }],
  [{ byProvider: 'Meta', byOutputModality: 'IMAGE' as const }],
])('ListFoundationModels finds none by %j', async (input) => {
  expect(await start().list(input)).toEqual([]);
});

test('ListFoundationModels finds them all by what they all have', async () => {
  const { list } = start();
  expect(await list({ byOutputModality: 'TEXT', byInferenceType: 'ON_DEMAND' })).toEqual(await list());
});

test.each([
  [
    { byOutputModality: 'SOUND' as never },
    "Value 'SOUND' at 'byOutputModality' failed to satisfy constraint: Member must satisfy enum value set: [TEXT, IMAGE, EMBEDDING]",
  ],
  [
    { byProvider: 'a'.repeat(64) },
    `Value '${'a'.repeat(64)}' at 'byProvider' failed to satisfy constraint: Member must satisfy regular expression pattern: [A-Za-z0-9- ]{1,63}`,
  ],
])('ListFoundationModels refuses %j', async (input, message) => {
  await expect(start().list(input)).rejects.toMatchObject({
    name: 'ValidationException',
    message: `1 validation error detected: ${message}`,
    $metadata: { httpStatusCode: 400 },
  });
});

test('ListFoundationModels takes a provider of 63 characters', async () => {
  expect(await start().list({ byProvider: 'a'.repeat(63) })).toEqual([]);
});
