import {
  DeleteImportedModelCommand,
  GetImportedModelCommand,
  ListImportedModelsCommand,
  type ListImportedModelsCommandInput,
  paginateListImportedModels,
} from '@aws-sdk/client-bedrock';
import { describe, expect, test } from 'vitest';
import { createLocalAws, defineModel } from '../../../../../snippets/local-aws/mod.ts';
import { anImportedModel, arn, start } from '../../../../support/an-imported-model.ts';

const summary = {
  modelArn: arn,
  modelName: 'Parrot-Import',
  creationTime: new Date(start),
  instructSupported: true,
  modelArchitecture: 'llama',
};

/** Three more models, each imported a second after the one before. */
async function someModels() {
  const endpoint = anImportedModel();
  for (const name of ['One', 'Two', 'Three']) {
    await endpoint.clock.sleep(1_000);
    const id = name.toLowerCase().padEnd(12, '0');
    const imported = { architecture: 'mistral', unitsPerCopy: 1 };
    endpoint.aws.models.register(defineModel({ id, name: `Model-${name}`, family: 'llama', imported }));
    await names(endpoint);
  }
  return endpoint;
}

async function names(
  { bedrock }: Pick<ReturnType<typeof anImportedModel>, 'bedrock'>,
  query: ListImportedModelsCommandInput = {},
): Promise<(string | undefined)[]> {
  const { modelSummaries } = await bedrock.send(new ListImportedModelsCommand(query));
  return (modelSummaries ?? []).map(({ modelName }) => modelName);
}

describe('ListImportedModels', () => {
  test('has the imported models alone', async () => {
    const { bedrock } = anImportedModel();
    const { modelSummaries, nextToken } = await bedrock.send(new ListImportedModelsCommand({}));
    expect(modelSummaries).toEqual([summary]);
    expect(nextToken).toBeUndefined();
  });

  test('of the default models, it has the one that AWS published figures of', async () => {
    const { models } = createLocalAws();
    expect(models.list().filter(({ imported }) => imported)).toMatchObject([
      { id: 'r1distill8b0', name: 'DeepSeek-R1-Distill-Llama-8B' },
    ]);
  });

  test.each<[ListImportedModelsCommandInput, string[]]>([
    [{}, ['Model-Three', 'Model-Two', 'Model-One', 'Parrot-Import']],
    [
      { sortBy: 'CreationTime', sortOrder: 'Ascending' },
      ['Parrot-Import', 'Model-One', 'Model-Two', 'Model-Three'],
    ],
    [{ nameContains: 'Model-T' }, ['Model-Three', 'Model-Two']],
    [{ creationTimeAfter: new Date(start + 1_000) }, ['Model-Three', 'Model-Two']],
    [{ creationTimeBefore: new Date(start + 1_000) }, ['Parrot-Import']],
    [{ maxResults: 1 }, ['Model-Three']],
  ])('asked for %j, it lists %j', async (query, expected) => {
    expect(await names(await someModels(), query)).toEqual(expected);
  });

  test('goes through its pages, and no model comes twice when one is deleted between them', async () => {
    const endpoint = await someModels();
    const { bedrock } = endpoint;
    const pages: string[][] = [];
    for await (const page of paginateListImportedModels({ client: bedrock, pageSize: 2 }, {})) {
      pages.push((page.modelSummaries ?? []).map(({ modelName = '' }) => modelName));
      await bedrock
        .send(new DeleteImportedModelCommand({ modelIdentifier: 'Model-Three' }))
        .catch(() => undefined);
    }
    expect(pages).toEqual([
      ['Model-Three', 'Model-Two'],
      ['Model-One', 'Parrot-Import'],
    ]);
  });

  test.each<[ListImportedModelsCommandInput, string]>([
    [
      { maxResults: 0 },
      "Value '0' at 'maxResults' failed to satisfy constraint: Member must have value greater than or equal to 1",
    ],
    [
      { maxResults: 1001 },
      "Value '1001' at 'maxResults' failed to satisfy constraint: Member must have value less than or equal to 1000",
    ],
    [
      { nameContains: 'a__b' },
      "Value 'a__b' at 'nameContains' failed to satisfy constraint: Member must satisfy regular expression pattern: ([0-9a-zA-Z][_-]?)+",
    ],
    [
      { nameContains: 'a'.repeat(64) },
      'failed to satisfy constraint: Member must have length less than or equal to 63',
    ],
    [
      { sortBy: 'Name' as never },
      "Value 'Name' at 'sortBy' failed to satisfy constraint: Member must satisfy enum value set: [CreationTime]",
    ],
    [{ nextToken: 'none' }, 'The provided nextToken is invalid.'],
  ])('refuses %j', async (query, message) => {
    const failed = names(anImportedModel(), query);
    await expect(failed).rejects.toMatchObject({
      name: 'ValidationException',
      message: expect.stringContaining(message),
    });
  });
});

describe('GetImportedModel', () => {
  test.each([arn, 'Parrot-Import'])('finds %s', async (modelIdentifier) => {
    const { bedrock } = anImportedModel();
    const { $metadata, ...found } = await bedrock.send(new GetImportedModelCommand({ modelIdentifier }));
    expect(found).toEqual({
      ...summary,
      customModelUnits: { customModelUnitsPerModelCopy: 2, customModelUnitsVersion: 'v1.0' },
    });
    expect($metadata.httpStatusCode).toBe(200);
  });

  test.each([
    arn.replace('us-east-1', 'us-west-2'),
    arn.replace('000000000000', '111111111111'),
    arn.replace('parrotimport', 'parrotexport'),
    'parrotimport',
    'Parrot',
  ])('does not find %s', async (modelIdentifier) => {
    const { bedrock } = anImportedModel();
    await expect(bedrock.send(new GetImportedModelCommand({ modelIdentifier }))).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
      message: `The provided imported model could not be found: ${modelIdentifier}`,
      $metadata: { httpStatusCode: 404 },
    });
  });

  test.each(['-Parrot', 'Parrot--Import', `${arn}0`, 'test.parrot-v1:0'])(
    'refuses %s',
    async (modelIdentifier) => {
      const { bedrock } = anImportedModel();
      await expect(bedrock.send(new GetImportedModelCommand({ modelIdentifier }))).rejects.toMatchObject({
        name: 'ValidationException',
        message: expect.stringContaining(`Value '${modelIdentifier}' at 'modelIdentifier' failed to satisfy`),
      });
    },
  );
});

test('DeleteImportedModel takes the model away, and a request that it is answering ends well', async () => {
  const { bedrock, ask, wake } = anImportedModel();
  await wake();
  const answer = ask();
  const command = new DeleteImportedModelCommand({ modelIdentifier: arn });
  await bedrock.send(command);
  expect(await answer).toBe(100);
  await expect(ask()).rejects.toThrow('The provided model identifier is invalid.');
  await expect(bedrock.send(command)).rejects.toThrow('could not be found');
});
