import {
  CreateModelInvocationJobCommand,
  type CreateModelInvocationJobCommandInput,
} from '@aws-sdk/client-bedrock';
import { expect, test } from 'vitest';
import { aBedrockClient } from '../../../../support/a-bedrock-client.ts';
import { anImportedModel } from '../../../../support/an-imported-model.ts';

const roleArn = 'arn:aws:iam::123456789012:role/Batch';
const base: CreateModelInvocationJobCommandInput = {
  jobName: 'a-job',
  roleArn,
  modelId: 'test.parrot-v1:0',
  inputDataConfig: { s3InputDataConfig: { s3Uri: 's3://batch/in/' } },
  outputDataConfig: { s3OutputDataConfig: { s3Uri: 's3://batch/out/' } },
};

/** What comes of a request: the end of the job's ARN as `ok`, or the error. */
async function outcomeOf(overrides: Record<string, unknown>): Promise<string> {
  const { client } = aBedrockClient();
  const input = { ...base, ...overrides } as CreateModelInvocationJobCommandInput;
  try {
    const { jobArn = '' } = await client.send(new CreateModelInvocationJobCommand(input));
    expect(jobArn).toMatch(/^arn:aws:bedrock:eu-central-1:000000000000:model-invocation-job\/[a-z0-9]{12}$/);
    return 'ok';
  } catch (error) {
    return String(error);
  }
}

function refused(member: string, value: unknown, rule: string): string {
  // Messages repeat a thousand characters of a value, and no more.
  const shown = String(value).replace(/(?<=^.{1000}).+$/, '…');
  return `ValidationException: 1 validation error detected: Value '${shown}' at '${member}' failed to satisfy constraint: Member must ${rule}`;
}

const longest = (length: number) => `have length less than or equal to ${length}`;
const shortest = (length: number) => `have length greater than or equal to ${length}`;
const matching = (pattern: string) => `satisfy regular expression pattern: ${pattern}`;
const name = String.raw`[a-zA-Z0-9]{1,63}(-*[a-zA-Z0-9\+\-\.]){0,63}`;
const token = '[a-zA-Z0-9]{1,256}(-*[a-zA-Z0-9]){0,256}';
const role = 'arn:aws(-[^:]+)?:iam::([0-9]{12})?:role/.+';
const uri = "s3://[a-z0-9][-.a-z0-9]{1,61}(?:/[-!_*'().a-z0-9A-Z]+(?:/[-!_*'().a-z0-9A-Z]+)*)?/?";
const longRole = `arn:aws:iam::123456789012:role/${'r'.repeat(2048 - 31)}`;
const longUri = `s3://batch/${'k'.repeat(1024 - 11)}`;

test.each([
  ['jobName', 'a'.repeat(63), 'a'.repeat(64), longest(63)],
  ['jobName', 'a', '-a', matching(name)],
  ['jobName', 'a+b-c.d--', 'a_b', matching(name)],
  ['jobName', `a${'-'.repeat(62)}`, `a${'-'.repeat(61)}!`, matching(name)],
  ['roleArn', longRole, `${longRole}r`, longest(2048)],
  ['roleArn', 'arn:aws-cn:iam:::role/x', 'arn:aws:iam::123:role/x', matching(role)],
  ['clientRequestToken', 't'.repeat(256), 't'.repeat(257), longest(256)],
  ['clientRequestToken', 'a--b', 'a-', matching(token)],
  ['timeoutDurationInHours', 24, 23, 'have value greater than or equal to 24'],
  ['timeoutDurationInHours', 168, 169, 'have value less than or equal to 168'],
  ['modelInvocationType', 'Converse', 'Stream', 'satisfy enum value set: [InvokeModel, Converse]'],
] as const)(
  'CreateModelInvocationJob takes %s up to its bound, case %#',
  async (member, inside, outside, rule) => {
    expect(await outcomeOf({ [member]: inside })).toBe('ok');
    expect(await outcomeOf({ [member]: outside })).toBe(refused(member, outside, rule));
  },
);

test.each([
  ['s3Uri', longUri, `${longUri}k`, longest(1024)],
  ['s3Uri', 's3://abc', 's3://ab cd/in', matching(uri)],
  ['s3Uri', "s3://a-b.c/x!_*'()./y/", 's3://batch//in', matching(uri)],
  ['s3Uri', 's3://batch/in', 'https://batch/in', matching(uri)],
  ['s3BucketOwner', '123456789012', '12345678901', matching('[0-9]{12}')],
] as const)(
  'CreateModelInvocationJob takes %s of input and output up to its bound, case %#',
  async (member, inside, outside, rule) => {
    for (const side of ['Input', 'Output'] as const) {
      const outer = side === 'Input' ? 'inputDataConfig' : 'outputDataConfig';
      const inner = `s3${side}DataConfig`;
      const config = (value: string) => ({
        [outer]: { [inner]: { s3Uri: 's3://batch/x', [member]: value } },
      });
      expect(await outcomeOf(config(inside))).toBe('ok');
      expect(await outcomeOf(config(outside))).toBe(refused(`${outer}.${inner}.${member}`, outside, rule));
    }
  },
);

test('CreateModelInvocationJob takes JSONL, and nothing else', async () => {
  const config = (s3InputFormat: string) => ({
    inputDataConfig: { s3InputDataConfig: { s3Uri: 's3://batch/in/', s3InputFormat } },
  });
  expect(await outcomeOf(config('JSONL'))).toBe('ok');
  expect(await outcomeOf(config('CSV'))).toBe(
    refused('inputDataConfig.s3InputDataConfig.s3InputFormat', 'CSV', 'satisfy enum value set: [JSONL]'),
  );
});

test('CreateModelInvocationJob takes a key of KMS in each of its forms', async () => {
  const id = '1234abcd-12ab-34cd-56ef-1234567890ab';
  const config = (s3EncryptionKeyId: string) => ({
    outputDataConfig: { s3OutputDataConfig: { s3Uri: 's3://batch/out/', s3EncryptionKeyId } },
  });
  for (const key of [id, 'alias/mine', `arn:aws:kms:eu-central-1:123456789012:key/${id}`]) {
    expect(await outcomeOf(config(key))).toBe('ok');
  }
  expect(await outcomeOf(config('mine'))).toMatch(
    /at 'outputDataConfig\.s3OutputDataConfig\.s3EncryptionKeyId'/,
  );
});

test('CreateModelInvocationJob takes up to 200 tags', async () => {
  const tags = Array.from({ length: 201 }, (_, index) => ({ key: `k${index}`, value: '' }));
  expect(await outcomeOf({ tags: tags.slice(0, 200) })).toBe('ok');
  expect(await outcomeOf({ tags })).toMatch(
    / at 'tags' failed to satisfy constraint: Member must have length less than or equal to 200$/,
  );
});

test.each([
  ['key', 'k'.repeat(128), 'k'.repeat(129), longest(128)],
  ['key', ' a_.:/=+@-', 'a!', matching(String.raw`[a-zA-Z0-9\s._:/=+@-]*`)],
  ['key', 'k', '', shortest(1)],
  ['value', 'v'.repeat(256), 'v'.repeat(257), longest(256)],
])("CreateModelInvocationJob takes a tag's %s up to its bound", async (member, inside, outside, rule) => {
  const tags = (text: string) => ({
    tags: [
      { key: 'k', value: 'v' },
      { key: 'k', value: 'v', [member]: text },
    ],
  });
  expect(await outcomeOf(tags(inside))).toBe('ok');
  expect(await outcomeOf(tags(outside))).toBe(refused(`tags.2.member.${member}`, outside, rule));
});

test.each([
  ['subnetIds', 16],
  ['securityGroupIds', 5],
])('CreateModelInvocationJob takes vpcConfig.%s from 1 to %i', async (member, most) => {
  const vpc = (count: number) => ({
    vpcConfig: { subnetIds: ['s'], securityGroupIds: ['g'], [member]: Array(count).fill('x-1') },
  });
  expect(await outcomeOf(vpc(1))).toBe('ok');
  expect(await outcomeOf(vpc(most))).toBe('ok');
  expect(await outcomeOf(vpc(0))).toBe(refused(`vpcConfig.${member}`, '[]', shortest(1)));
  expect(await outcomeOf(vpc(most + 1))).toContain(
    `at 'vpcConfig.${member}' failed to satisfy constraint: Member must have length less than or equal to ${most}`,
  );
});

test.each([
  'test.parrot-v1:0',
  'us.test.parrot-v1:0',
  'arn:aws:bedrock:eu-central-1::foundation-model/test.parrot-v1:0',
  'arn:aws:bedrock:eu-central-1:123456789012:inference-profile/eu.test.parrot-v1:0',
])('CreateModelInvocationJob finds the model %s', async (modelId) => {
  expect(await outcomeOf({ modelId })).toBe('ok');
});

test('CreateModelInvocationJob refuses a model that there is not', async () => {
  expect(await outcomeOf({ modelId: 'no.such-model' })).toBe(
    'ValidationException: The provided model identifier is invalid.',
  );
});

test.each(['parrotimport', 'arn:aws:bedrock:us-east-1:000000000000:imported-model/parrotimport'])(
  'CreateModelInvocationJob refuses the imported model %s',
  async (modelId) => {
    const { bedrock } = anImportedModel();
    await expect(
      bedrock.send(new CreateModelInvocationJobCommand({ ...base, modelId })),
    ).rejects.toMatchObject({
      name: 'ValidationException',
      message: 'Batch inference does not support imported models.',
    });
  },
);

test.each(['jobName', 'modelId', 'clientRequestToken', 'roleArn'])(
  'CreateModelInvocationJob refuses a million characters of %s without delay',
  async (member) => {
    for (const text of ['a', 'a-', '-', 'a_']) {
      const outcome = await outcomeOf({ [member]: `${text.repeat(1_000_000)}!` });
      expect(outcome).toMatch(/^ValidationException: 2 validation errors detected: /);
    }
  },
);

test('CreateModelInvocationJob names all members that must not be null', async () => {
  const { aws } = aBedrockClient();
  const answer = await aws.fetch(
    new Request('http://localhost/model-invocation-job', { method: 'POST', body: '{"jobName":null}' }),
  );
  const missing = ['jobName', 'roleArn', 'modelId', 'inputDataConfig', 'outputDataConfig'].map(
    (member) => `Value null at '${member}' failed to satisfy constraint: Member must not be null`,
  );
  expect([answer.status, await answer.json()]).toEqual([
    400,
    { message: `5 validation errors detected: ${missing.join('; ')}` },
  ]);
});

test.each([
  ['{"jobName":1}', "NUMBER_VALUE can not be converted to a String at 'jobName'"],
  ['{"tags":{}}', "START_OBJECT can not be converted to a List at 'tags'"],
  [
    '{"timeoutDurationInHours":"24"}',
    "STRING_VALUE can not be converted to a Number at 'timeoutDurationInHours'",
  ],
])('CreateModelInvocationJob refuses a wrong type: %s', async (body, message) => {
  const { aws } = aBedrockClient();
  const answer = await aws.fetch(
    new Request('http://localhost/model-invocation-job', { method: 'POST', body }),
  );
  expect(answer.headers.get('x-amzn-errortype')).toBe('SerializationException');
  expect([answer.status, await answer.json()]).toEqual([400, { message }]);
});

test('CreateModelInvocationJob answers the same token with the same job', async () => {
  const { client } = aBedrockClient();
  const create = (overrides: Partial<CreateModelInvocationJobCommandInput>) =>
    client.send(new CreateModelInvocationJobCommand({ ...base, clientRequestToken: 'token', ...overrides }));
  const { jobArn } = await create({});
  expect((await create({})).jobArn).toBe(jobArn);
  await expect(create({ jobName: 'another' })).rejects.toMatchObject({
    name: 'ConflictException',
    message: 'The clientRequestToken was used before, in a request with other parameters.',
    $metadata: { httpStatusCode: 400 },
  });
  const other = await create({ jobName: 'another', clientRequestToken: 'Token' });
  expect(other.jobArn).not.toBe(jobArn);
});

test('CreateModelInvocationJob refuses a name that is in use, and takes it in another region', async () => {
  const { client, aws } = aBedrockClient();
  await client.send(new CreateModelInvocationJobCommand(base));
  await expect(client.send(new CreateModelInvocationJobCommand(base))).rejects.toMatchObject({
    name: 'ConflictException',
    message: 'The provided job name is currently in use.',
    $metadata: { httpStatusCode: 400 },
  });
  const authorization =
    'AWS4-HMAC-SHA256 Credential=a/20250101/us-west-2/bedrock/aws4_request, SignedHeaders=host';
  const elsewhere = await aws.fetch(
    new Request('http://localhost/model-invocation-job', {
      method: 'POST',
      body: JSON.stringify(base),
      headers: { authorization },
    }),
  );
  expect(await elsewhere.json()).toEqual({ jobArn: expect.stringContaining('arn:aws:bedrock:us-west-2:') });
});
