import { CreateEvaluationJobCommand, type CreateEvaluationJobCommandInput } from '@aws-sdk/client-bedrock';
import { expect, test } from 'vitest';
import { anEvaluation, aRequest } from '../../evaluation/an-evaluation.ts';
import { atAutomated, atConfig, atDataset, outcomeOf } from '../../evaluation/outcome-of.ts';

function constraint(member: string, value: unknown, rule: string): string {
  const shown = String(value).replace(/(?<=^.{1000}).+$/, '…');
  return `Value '${shown}' at '${member}' failed to satisfy constraint: Member must ${rule}`;
}

function refused(member: string, value: unknown, rule: string): string {
  return `ValidationException: 1 validation error detected: ${constraint(member, value, rule)}`;
}

const longest = (length: number) => `have length less than or equal to ${length}`;
const matching = (pattern: string) => `satisfy regular expression pattern: ${pattern}`;
const role = 'arn:aws(-[^:]+)?:iam::([0-9]{12})?:role/.+';

test.each([
  ['jobName', 'a'.repeat(63), 'a'.repeat(64), longest(63)],
  ['jobName', 'a--0', 'A', matching('[a-z0-9](-*[a-z0-9]){0,62}')],
  ['jobName', '0', 'a-', matching('[a-z0-9](-*[a-z0-9]){0,62}')],
  ['jobDescription', 'd'.repeat(200), 'd'.repeat(201), longest(200)],
  [
    'clientRequestToken',
    't'.repeat(256),
    't'.repeat(257),
    matching('[a-zA-Z0-9]([-a-zA-Z0-9]{0,254}[a-zA-Z0-9])?'),
  ],
  ['clientRequestToken', 'a-B', 'a-', matching('[a-zA-Z0-9]([-a-zA-Z0-9]{0,254}[a-zA-Z0-9])?')],
  ['roleArn', 'arn:aws-cn:iam:::role/x', 'arn:aws:iam::123:role/x', matching(role)],
  ['applicationType', 'RagEvaluation', 'Rag', 'satisfy enum value set: [ModelEvaluation, RagEvaluation]'],
] as const)(
  'CreateEvaluationJob takes %s up to its bound, case %#',
  async (member, inside, outside, rule) => {
    expect(await outcomeOf({ [member]: inside })).toBe('ok');
    expect(await outcomeOf({ [member]: outside })).toContain(constraint(member, outside, rule));
  },
);

const uri = "s3://[a-z0-9][-.a-z0-9]{1,61}[a-z0-9](?:/[-!_*'().a-z0-9A-Z]+(?:/[-!_*'().a-z0-9A-Z]+)*)?/?";

test.each([
  ['s3://abc', 's3://ab-', matching(uri)],
  ["s3://a-b.c/x!_*'()./y/", 's3://batch//in', matching(uri)],
  ['s3://batch/x', 'https://batch/x', matching(uri)],
  [`s3://batch/${'k'.repeat(1013)}`, `s3://batch/${'k'.repeat(1014)}`, longest(1024)],
])('CreateEvaluationJob takes an S3 URI up to its bound, case %#', async (inside, outside, rule) => {
  expect(await outcomeOf({ outputDataConfig: { s3Uri: inside } })).toBe('ok');
  expect(await outcomeOf({ outputDataConfig: { s3Uri: outside } })).toBe(
    refused('outputDataConfig.s3Uri', outside, rule),
  );
  expect(await outcomeOf({}, atDataset({ datasetLocation: { s3Uri: inside } }))).toBe('ok');
  expect(await outcomeOf({}, atDataset({ datasetLocation: { s3Uri: outside } }))).toBe(
    refused(
      'evaluationConfig.automated.datasetMetricConfigs.1.member.dataset.datasetLocation.s3Uri',
      outside,
      rule,
    ),
  );
});

test.each([
  ['taskType', 'General', 'Question and Answer', matching('[A-Za-z0-9]+')],
  ['taskType', 't'.repeat(63), 't'.repeat(64), longest(63)],
])('CreateEvaluationJob takes a %s up to its bound', async (member, inside, outside, rule) => {
  const at = 'evaluationConfig.automated.datasetMetricConfigs.1.member';
  expect(
    await outcomeOf(
      {},
      atConfig((config) => ({ ...config, [member]: inside })),
    ),
  ).toBe('ok');
  expect(
    await outcomeOf(
      {},
      atConfig((config) => ({ ...config, [member]: outside })),
    ),
  ).toBe(refused(`${at}.${member}`, outside, rule));
});

test('CreateEvaluationJob takes up to 5 datasets, 25 metrics and one judge', async () => {
  const at = 'evaluationConfig.automated';
  const same = (config: Record<string, unknown>) => config;
  expect(await outcomeOf({}, atConfig(same, 5))).toBe('ok');
  expect(await outcomeOf({}, atConfig(same, 6))).toContain(
    `at '${at}.datasetMetricConfigs' failed to satisfy constraint: Member must ${longest(5)}`,
  );
  const metrics = (count: number) =>
    atConfig((config) => ({ ...config, metricNames: Array(count).fill('Builtin.Refusal') }));
  expect(await outcomeOf({}, metrics(25))).toBe(
    'ValidationException: A metric may be named once for a dataset.',
  );
  expect(await outcomeOf({}, metrics(26))).toContain(
    `.metricNames' failed to satisfy constraint: Member must ${longest(25)}`,
  );
  const judges = (count: number) =>
    atAutomated((automated) => ({
      ...automated,
      evaluatorModelConfig: {
        bedrockEvaluatorModels: Array(count).fill({ modelIdentifier: 'test.judge-v1:0' }),
      },
    }));
  expect(await outcomeOf({}, judges(1))).toBe('ok');
  expect(await outcomeOf({}, judges(2))).toContain(
    `at '${at}.evaluatorModelConfig.bedrockEvaluatorModels' failed to satisfy constraint: Member must ${longest(1)}`,
  );
});

test('CreateEvaluationJob answers the same token with the same job, and refuses a name that is in use', async () => {
  const { client } = anEvaluation([]);
  const create = (overrides: Partial<CreateEvaluationJobCommandInput>) =>
    client.send(
      new CreateEvaluationJobCommand(aRequest(['Refusal'], { clientRequestToken: 'token', ...overrides })),
    );
  const { jobArn } = await create({});
  expect((await create({})).jobArn).toBe(jobArn);
  await expect(create({ jobName: 'another' })).rejects.toMatchObject({
    name: 'ConflictException',
    message: 'The clientRequestToken was used before, in a request with other parameters.',
  });
  await expect(create({ clientRequestToken: 'another' })).rejects.toMatchObject({
    name: 'ConflictException',
    message: 'The provided job name is currently in use.',
    $metadata: { httpStatusCode: 400 },
  });
});

test('CreateEvaluationJob names all members that must not be null', async () => {
  const { aws } = anEvaluation([]);
  const answer = await aws.fetch(
    new Request('http://localhost/evaluation-jobs', { method: 'POST', body: '{"jobName":null}' }),
  );
  const missing = ['jobName', 'roleArn', 'evaluationConfig', 'inferenceConfig', 'outputDataConfig'].map(
    (member) => `Value null at '${member}' failed to satisfy constraint: Member must not be null`,
  );
  expect([answer.status, await answer.json()]).toEqual([
    400,
    { message: `5 validation errors detected: ${missing.join('; ')}` },
  ]);
});

test.each(['jobName', 'roleArn', 'clientRequestToken', 'modelIdentifier', 'modelArn'])(
  'CreateEvaluationJob refuses long hostile text as %s without delay',
  async (member) => {
    for (const part of ['a', 'a-', '-', 'a.', '.', 'a:']) {
      for (const times of [2_000, 1_000_000]) {
        const text = `${part.repeat(times)}!`;
        const judge = atAutomated((automated) => ({
          ...automated,
          evaluatorModelConfig: { bedrockEvaluatorModels: [{ modelIdentifier: text }] },
        }));
        const knowledgeBaseConfiguration = { knowledgeBaseId: 'KB', modelArn: text };
        const generate = { type: 'KNOWLEDGE_BASE', knowledgeBaseConfiguration };
        const knowledgeBaseConfig = { retrieveAndGenerateConfig: generate };
        const config = { inferenceConfig: { ragConfigs: [{ knowledgeBaseConfig }] } };
        const outcome = await (member === 'modelIdentifier'
          ? outcomeOf({}, judge)
          : outcomeOf(member === 'modelArn' ? config : { [member]: text }));
        expect(outcome).toMatch(/^ValidationException: \d validation errors? detected: /);
      }
    }
  },
);
