import {
  BedrockClient,
  GetFoundationModelCommand,
  ListFoundationModelsCommand,
  type ListFoundationModelsCommandInput,
} from '@aws-sdk/client-bedrock';
import { describe, expect, test } from 'vitest';
import {
  createLocalAws,
  defaultModels,
  defineModel,
  fetchRequestHandler,
} from '../../../../snippets/local-aws/mod.ts';

function start() {
  const aws = createLocalAws();
  const client = new BedrockClient({
    region: 'eu-west-3',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    maxAttempts: 1,
    requestHandler: fetchRequestHandler(aws.fetch),
  });
  async function list(input: ListFoundationModelsCommandInput = {}) {
    const { modelSummaries = [] } = await client.send(new ListFoundationModelsCommand(input));
    return modelSummaries.map(({ modelId }) => modelId ?? '');
  }
  return { aws, client, list };
}

const novaMicro = {
  modelArn: 'arn:aws:bedrock:eu-west-3::foundation-model/amazon.nova-micro-v1:0',
  modelId: 'amazon.nova-micro-v1:0',
  modelName: 'Nova Micro',
  providerName: 'Amazon',
  inputModalities: ['TEXT'],
  outputModalities: ['TEXT'],
  responseStreamingSupported: true,
  customizationsSupported: [],
  inferenceTypesSupported: ['ON_DEMAND'],
  modelLifecycle: { status: 'ACTIVE' },
};

describe('ListFoundationModels', () => {
  test('lists every model but imported ones, with ARNs of the region that was signed for', async () => {
    const { client, list } = start();
    const foundation = defaultModels.filter(({ id }) => id.includes('.'));
    expect(foundation).toHaveLength(defaultModels.length - 1);
    expect(await list()).toEqual(foundation.map(({ id }) => id));
    const { modelSummaries } = await client.send(new ListFoundationModelsCommand({}));
    expect(modelSummaries).toContainEqual(novaMicro);
  });

  test('lists a model that was registered later', async () => {
    const { aws, list } = start();
    aws.models.register(defineModel({ id: 'my.model' }));
    expect(await list({ byProvider: 'my' })).toEqual(['my.model']);
  });

  test.each(['Meta', 'meta'])('filters by the provider %s', async (byProvider) => {
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
  ])('finds none by %j', async (input) => {
    expect(await start().list(input)).toEqual([]);
  });

  test('finds them all by what they all have', async () => {
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
  ])('refuses %j', async (input, message) => {
    await expect(start().list(input)).rejects.toMatchObject({
      name: 'ValidationException',
      message: `1 validation error detected: ${message}`,
      $metadata: { httpStatusCode: 400 },
    });
  });

  test('takes a provider of 63 characters', async () => {
    expect(await start().list({ byProvider: 'a'.repeat(63) })).toEqual([]);
  });
});

describe('GetFoundationModel', () => {
  test.each([novaMicro.modelId, novaMicro.modelArn])('describes %s', async (modelIdentifier) => {
    const { modelDetails } = await start().client.send(new GetFoundationModelCommand({ modelIdentifier }));
    expect(modelDetails).toEqual(novaMicro);
  });

  test('says which models see images', async () => {
    const command = new GetFoundationModelCommand({ modelIdentifier: 'amazon.nova-lite-v1:0' });
    const { modelDetails } = await start().client.send(command);
    expect(modelDetails?.inputModalities).toEqual(['TEXT', 'IMAGE']);
  });

  test.each(['amazon.nova-lite-v9:0', 'us.amazon.nova-lite-v1:0', 'r1distill8b0'])(
    'refuses %s, which is no foundation model',
    async (modelIdentifier) => {
      const sent = start().client.send(new GetFoundationModelCommand({ modelIdentifier }));
      await expect(sent).rejects.toMatchObject({
        name: 'ValidationException',
        message: 'The provided model identifier is invalid.',
      });
    },
  );
});
