import { GetFoundationModelCommand } from '@aws-sdk/client-bedrock';
import { expect, test } from 'vitest';
import { defaultModels } from '../../../../../snippets/local-aws/mod.ts';
import { aBedrockClient } from '../../../../support/a-bedrock-client.ts';

const client = () => aBedrockClient({}, { models: defaultModels }).client;

const novaMicro = {
  modelArn: 'arn:aws:bedrock:eu-central-1::foundation-model/amazon.nova-micro-v1:0',
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

test.each([novaMicro.modelId, novaMicro.modelArn])(
  'GetFoundationModel describes %s',
  async (modelIdentifier) => {
    const { modelDetails } = await client().send(new GetFoundationModelCommand({ modelIdentifier }));
    expect(modelDetails).toEqual(novaMicro);
  },
);

test('GetFoundationModel says which models see images', async () => {
  const command = new GetFoundationModelCommand({ modelIdentifier: 'amazon.nova-lite-v1:0' });
  const { modelDetails } = await client().send(command);
  expect(modelDetails?.inputModalities).toEqual(['TEXT', 'IMAGE']);
});

test.each(['amazon.nova-lite-v9:0', 'us.amazon.nova-lite-v1:0', 'r1distill8b0'])(
  'GetFoundationModel refuses %s, which is no foundation model',
  async (modelIdentifier) => {
    const sent = client().send(new GetFoundationModelCommand({ modelIdentifier }));
    await expect(sent).rejects.toMatchObject({
      name: 'ValidationException',
      message: 'The provided model identifier is invalid.',
    });
  },
);
