import {
  type BedrockClient,
  CreateModelImportJobCommand,
  type CreateModelImportJobCommandInput,
  GetImportedModelCommand,
  GetModelImportJobCommand,
  type GetModelImportJobCommandOutput,
  ListImportedModelsCommand,
  ListModelImportJobsCommand,
  type ListModelImportJobsCommandInput,
} from '@aws-sdk/client-bedrock';
import { describe, expect, test } from 'vitest';
import { memoryObjectStore } from '../../../../../snippets/local-aws/mod.ts';
import { anImportedModel, start } from '../../../../support/an-imported-model.ts';

const roleArn = 'arn:aws:iam::000000000000:role/import';
const key = '01234567-89ab-cdef-0123-456789abcdef';
const request: CreateModelImportJobCommandInput = {
  jobName: 'import-1',
  importedModelName: 'My-Llama_8B',
  roleArn,
  modelDataSource: { s3DataSource: { s3Uri: 's3://models/llama/' } },
};

const files = {
  'llama/config.json': '{"model_type":"llama","max_position_embeddings":4096}',
  'mistral/config.json': '{"model_type":"mistral"}',
  'bert/config.json': '{"model_type":"bert"}',
  'broken/config.json': '{"model_type":',
  'nameless/config.json': '{"architectures":["LlamaForCausalLM"]}',
};

function anEndpoint() {
  return anImportedModel({}, { objects: memoryObjectStore({ models: files }) });
}

async function create(
  client: BedrockClient,
  overrides: Partial<CreateModelImportJobCommandInput> = {},
): Promise<string> {
  const { jobArn = '' } = await client.send(new CreateModelImportJobCommand({ ...request, ...overrides }));
  return jobArn;
}

async function get(client: BedrockClient, jobIdentifier: string): Promise<GetModelImportJobCommandOutput> {
  return client.send(new GetModelImportJobCommand({ jobIdentifier }));
}

async function imported(source: string) {
  const endpoint = anEndpoint();
  const modelDataSource = { s3DataSource: { s3Uri: source } };
  const arn = await create(endpoint.bedrock, { modelDataSource });
  await endpoint.clock.sleep(15_000);
  return { ...endpoint, job: await get(endpoint.bedrock, arn) };
}

describe('an import job', () => {
  test('is InProgress for 15 seconds, and then Completed', async () => {
    const { bedrock, clock } = anEndpoint();
    const arn = await create(bedrock);
    expect(arn).toMatch(/^arn:aws:bedrock:us-east-1:000000000000:model-import-job\/[a-z0-9]{12}$/);
    await clock.sleep(14_999);
    const running = await get(bedrock, arn);
    expect(running).toMatchObject({
      ...request,
      jobArn: arn,
      status: 'InProgress',
      creationTime: new Date(start),
      lastModifiedTime: new Date(start),
    });
    expect(running.endTime ?? running.importedModelArn).toBeUndefined();
    await clock.sleep(1);
    expect(await get(bedrock, 'import-1')).toMatchObject({
      status: 'Completed',
      endTime: new Date(start + 15_000),
      lastModifiedTime: new Date(start + 15_000),
      importedModelArn: expect.stringMatching(/:imported-model\/[a-z0-9]{12}$/),
    });
  });

  test('brings a model that sleeps, and answers when it is awake', async () => {
    const { ask, clock, job, bedrock } = await imported('s3://models/llama');
    const modelIdentifier = job.importedModelArn ?? '';
    expect(await bedrock.send(new GetImportedModelCommand({ modelIdentifier }))).toMatchObject({
      modelArn: modelIdentifier,
      modelName: 'My-Llama_8B',
      jobName: 'import-1',
      jobArn: job.jobArn,
      modelDataSource: { s3DataSource: { s3Uri: 's3://models/llama' } },
      creationTime: new Date(start + 15_000),
      modelArchitecture: 'llama',
      instructSupported: true,
      customModelUnits: { customModelUnitsPerModelCopy: 2, customModelUnitsVersion: 'v1.0' },
    });
    await expect(ask('Hello', modelIdentifier)).rejects.toThrow('Model is not ready for inference.');
    await clock.sleep(60_000);
    expect(await ask('Hello', modelIdentifier)).toBeGreaterThan(0);
    await expect(ask('word '.repeat(4_096), modelIdentifier)).rejects.toThrow('Input is too long');
  });

  test.each([
    ['s3://models/mistral/', 'mistral'],
    ['s3://models/llama', 'llama'],
  ])('of %s has the architecture %s', async (source, architecture) => {
    const { bedrock } = await imported(source);
    const { modelArchitecture } = await bedrock.send(
      new GetImportedModelCommand({ modelIdentifier: 'My-Llama_8B' }),
    );
    expect(modelArchitecture).toBe(architecture);
  });

  test.each([
    [
      's3://models/bert/',
      'Amazon Bedrock does not support the architecture (bert) of the model that you are importing. Try again with one of the following supported architectures: [gpt_bigcode, gpt_oss, llama, mistral, mixtral, mllama, qwen2, qwen2_5_vl, qwen2_vl, qwen3, t5].',
    ],
    [
      's3://models/nothing/',
      'Cannot import a model as s3://models/nothing/config.json must be there, as JSON: ',
    ],
    ['s3://models', 'Cannot import a model as s3://models/config.json must be there, as JSON: '],
    [
      's3://nowhere/llama/',
      'Cannot import a model as s3://nowhere/llama/config.json must be there, as JSON: ',
    ],
    [
      's3://models/broken/',
      'Cannot import a model as s3://models/broken/config.json must be there, as JSON: ',
    ],
    [
      's3://models/nameless/',
      'Cannot import a model as s3://models/nameless/config.json must name its model_type',
    ],
  ])('of %s fails', async (source, message) => {
    const { job, bedrock } = await imported(source);
    expect(job).toMatchObject({ status: 'Failed', endTime: new Date(start + 15_000) });
    expect(job.failureMessage?.slice(0, message.length)).toBe(message);
    expect(job.importedModelArn).toBeUndefined();
    const { modelSummaries } = await bedrock.send(new ListImportedModelsCommand({}));
    expect(modelSummaries).toHaveLength(1);
  });

  test.each([
    [key, `arn:aws:kms:us-east-1:000000000000:key/${key}`],
    ['alias/models', 'arn:aws:kms:us-east-1:000000000000:alias/models'],
    [`arn:aws:kms:us-east-1:111111111111:key/${key}`, `arn:aws:kms:us-east-1:111111111111:key/${key}`],
  ])('with the key %s names %s, and so does its model', async (importedModelKmsKeyId, arn) => {
    const { bedrock, clock } = anEndpoint();
    const job = await create(bedrock, { importedModelKmsKeyId });
    expect((await get(bedrock, job)).importedModelKmsKeyArn).toBe(arn);
    await clock.sleep(15_000);
    const { modelKmsKeyArn } = await bedrock.send(
      new GetImportedModelCommand({ modelIdentifier: 'My-Llama_8B' }),
    );
    expect(modelKmsKeyArn).toBe(arn);
  });

  test('is the same one again for the same token', async () => {
    const { bedrock } = anEndpoint();
    const clientRequestToken = 'again';
    const arn = await create(bedrock, { clientRequestToken });
    expect(await create(bedrock, { clientRequestToken })).toBe(arn);
    await expect(create(bedrock, { clientRequestToken, jobName: 'import-2' })).rejects.toThrow(
      'The clientRequestToken was used before, in a request with other parameters.',
    );
  });

  test('cannot have the name of another job, nor its model that of another model', async () => {
    const { bedrock, clock } = anEndpoint();
    await create(bedrock);
    const jobInUse = { name: 'ConflictException', message: 'The provided job name is currently in use.' };
    const modelInUse = { name: 'ConflictException', message: 'The provided model name is currently in use.' };
    await expect(create(bedrock, { importedModelName: 'Other' })).rejects.toMatchObject(jobInUse);
    const jobName = 'import-2';
    await expect(create(bedrock, { jobName })).rejects.toMatchObject(modelInUse);
    await clock.sleep(15_000);
    await expect(create(bedrock, { jobName })).rejects.toMatchObject(modelInUse);
    await expect(create(bedrock, { jobName, importedModelName: 'Parrot-Import' })).rejects.toMatchObject(
      modelInUse,
    );
  });

  test('is forgotten by reset(), with its model', async () => {
    const { aws, bedrock, ask, job } = await imported('s3://models/llama');
    aws.reset();
    await expect(get(bedrock, 'import-1')).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
    await expect(ask('Hello', job.importedModelArn)).rejects.toThrow('model identifier is invalid');
    const arn = await create(bedrock);
    aws.reset();
    await expect(get(bedrock, arn)).rejects.toThrow('The provided model import job could not be found');
    const { modelSummaries = [] } = await bedrock.send(new ListImportedModelsCommand({}));
    expect(modelSummaries.map(({ modelName }) => modelName)).toEqual(['Parrot-Import']);
  });
});

describe('ListModelImportJobs', () => {
  test.each<[ListModelImportJobsCommandInput, string[]]>([
    [{}, ['third', 'second', 'first']],
    [{ sortOrder: 'Ascending' }, ['first', 'second', 'third']],
    [{ statusEquals: 'Completed' }, ['first']],
    [{ statusEquals: 'Failed' }, ['second']],
    [{ statusEquals: 'InProgress' }, ['third']],
    [{ nameContains: 'ir' }, ['third', 'first']],
    [{ creationTimeAfter: new Date(start + 1_000) }, ['third']],
    [{ creationTimeBefore: new Date(start + 1_000) }, ['first']],
    [{ maxResults: 2 }, ['third', 'second']],
  ])('asked for %j, it lists %j', async (query, names) => {
    const { bedrock, clock } = anEndpoint();
    await create(bedrock, { jobName: 'first', importedModelName: 'First' });
    await clock.sleep(1_000);
    const modelDataSource = { s3DataSource: { s3Uri: 's3://models/bert/' } };
    await create(bedrock, { jobName: 'second', importedModelName: 'Second', modelDataSource });
    await clock.sleep(15_000);
    await create(bedrock, { jobName: 'third', importedModelName: 'Third' });
    const { modelImportJobSummaries = [] } = await bedrock.send(new ListModelImportJobsCommand(query));
    expect(modelImportJobSummaries.map(({ jobName }) => jobName)).toEqual(names);
  });
});

test.each<[Partial<CreateModelImportJobCommandInput>, string]>([
  [
    { jobName: '-import' },
    "Value '-import' at 'jobName' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z0-9](-*[a-zA-Z0-9\\+\\-\\.])*",
  ],
  [{ jobName: 'a'.repeat(64) }, 'Member must have length less than or equal to 63'],
  [
    { importedModelName: 'my.llama' },
    "Value 'my.llama' at 'importedModelName' failed to satisfy constraint: Member must satisfy regular expression pattern: ([0-9a-zA-Z][_-]?)+",
  ],
  [{ roleArn: 'arn:aws:iam::0:role/import' }, "at 'roleArn' failed to satisfy constraint"],
  [
    { modelDataSource: { s3DataSource: { s3Uri: 'models/llama' } } },
    "Value 'models/llama' at 'modelDataSource.s3DataSource.s3Uri' failed to satisfy constraint",
  ],
  [
    { modelDataSource: {} as never },
    'The ModelDataSource object at modelDataSource must set one of the following keys: s3DataSource.',
  ],
  [{ clientRequestToken: 'a-' }, "Value 'a-' at 'clientRequestToken' failed to satisfy constraint"],
  [{ importedModelKmsKeyId: 'key' }, "Value 'key' at 'importedModelKmsKeyId' failed to satisfy constraint"],
  [
    { vpcConfig: { subnetIds: [], securityGroupIds: ['sg-1'] } },
    'Member must have length greater than or equal to 1',
  ],
])('CreateModelImportJob refuses %j', async (overrides, message) => {
  await expect(create(anEndpoint().bedrock, overrides)).rejects.toMatchObject({
    name: 'ValidationException',
    message: expect.stringContaining(message),
  });
});

const jobArn = 'arn:aws:bedrock:us-east-1:000000000000:model-import-job/abcdefghijkl';

test.each(['-import', 'a b', `${jobArn}m`, `x${jobArn}`])(
  'GetModelImportJob refuses %s',
  async (jobIdentifier) => {
    await expect(get(anEndpoint().bedrock, jobIdentifier)).rejects.toMatchObject({
      name: 'ValidationException',
      message: expect.stringContaining(`Value '${jobIdentifier}' at 'jobIdentifier' failed to satisfy`),
    });
  },
);

test.each(['import', jobArn])('GetModelImportJob does not find %s', async (jobIdentifier) => {
  await expect(get(anEndpoint().bedrock, jobIdentifier)).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
    message: `The provided model import job could not be found: ${jobIdentifier}`,
    $metadata: { httpStatusCode: 404 },
  });
});
