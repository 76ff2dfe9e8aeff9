import {
  GetEvaluationJobCommand,
  ListEvaluationJobsCommand,
  type ListEvaluationJobsCommandInput,
  paginateListEvaluationJobs,
  StopEvaluationJobCommand,
} from '@aws-sdk/client-bedrock';
import { expect, test } from 'vitest';
import { stillClock } from '../../../../support/still-clock.ts';
import { type AnEvaluation, anEvaluation, aRequest, ownLine } from '../../evaluation/an-evaluation.ts';

const minute = 60_000;
const start = Date.UTC(2025, 0, 1);

/** Jobs that stay InProgress, each a minute after the one before. */
async function listOf(
  names: readonly string[],
): Promise<AnEvaluation & { add(name: string): Promise<string> }> {
  const clock = stillClock(start);
  const evaluation = anEvaluation([ownLine()], { clock });
  async function add(jobName: string): Promise<string> {
    const arn = await evaluation.create(aRequest(['Refusal'], { jobName }));
    clock.advance(minute);
    return arn;
  }
  for (const name of names) await add(name);
  return { ...evaluation, add };
}

async function namesOf({ client }: AnEvaluation, input: ListEvaluationJobsCommandInput = {}) {
  const { jobSummaries = [] } = await client.send(new ListEvaluationJobsCommand(input));
  return jobSummaries.map(({ jobName }) => jobName);
}

test('ListEvaluationJobs lists the newest first, or the oldest, and picks by name, kind, status and time', async () => {
  const list = await listOf(['ab', 'bc', 'cd']);
  const stopped = await list.add('last');
  await list.client.send(new StopEvaluationJobCommand({ jobIdentifier: stopped }));
  expect(await namesOf(list)).toEqual(['last', 'cd', 'bc', 'ab']);
  expect(await namesOf(list, { sortBy: 'CreationTime', sortOrder: 'Ascending' })).toEqual([
    'ab',
    'bc',
    'cd',
    'last',
  ]);
  expect(await namesOf(list, { nameContains: 'b' })).toEqual(['bc', 'ab']);
  expect(await namesOf(list, { statusEquals: 'Stopping' })).toEqual(['last']);
  expect(await namesOf(list, { statusEquals: 'InProgress', nameContains: 'c' })).toEqual(['cd', 'bc']);
  expect(await namesOf(list, { applicationTypeEquals: 'RagEvaluation' })).toHaveLength(4);
  expect(await namesOf(list, { applicationTypeEquals: 'ModelEvaluation' })).toEqual([]);
  const creationTimeAfter = new Date(start);
  const creationTimeBefore = new Date(start + 2 * minute);
  expect(await namesOf(list, { creationTimeAfter, creationTimeBefore })).toEqual(['bc']);
});

test('ListEvaluationJobs says of a job what it evaluates, and who judges', async () => {
  const list = await listOf(['ab']);
  const { jobSummaries = [] } = await list.client.send(new ListEvaluationJobsCommand({}));
  expect(jobSummaries).toEqual([
    {
      jobArn: expect.stringMatching(
        /^arn:aws:bedrock:eu-central-1:000000000000:evaluation-job\/[a-z0-9]{12}$/,
      ),
      jobName: 'ab',
      status: 'InProgress',
      creationTime: new Date(start),
      jobType: 'Automated',
      evaluationTaskTypes: ['Custom'],
      modelIdentifiers: [],
      ragIdentifiers: [],
      evaluatorModelIdentifiers: ['test.judge-v1:0'],
      customMetricsEvaluatorModelIdentifiers: [],
      inferenceConfigSummary: {
        ragConfigSummary: { bedrockKnowledgeBaseIdentifiers: [], precomputedRagSourceIdentifiers: ['mine'] },
      },
      applicationType: 'RagEvaluation',
    },
  ]);
});

test('ListEvaluationJobs loses nothing and repeats nothing over pages', async () => {
  const names = Array.from({ length: 13 }, (_, index) => `job${index}`);
  const list = await listOf(names);
  for (const pageSize of [1, 4, 13, 14]) {
    const seen: (string | undefined)[] = [];
    for await (const { jobSummaries = [] } of paginateListEvaluationJobs(
      { client: list.client, pageSize },
      {},
    )) {
      seen.push(...jobSummaries.map(({ jobName }) => jobName));
    }
    expect(seen.toReversed()).toEqual(names);
  }
});

test.each([
  ['maxResults', 1, 0, 'have value greater than or equal to 1'],
  ['maxResults', 1000, 1001, 'have value less than or equal to 1000'],
  ['nameContains', 'a-b', 'A', 'satisfy regular expression pattern: [a-z0-9](-*[a-z0-9]){0,62}'],
  [
    'statusEquals',
    'Deleting',
    'Expired',
    'satisfy enum value set: [InProgress, Completed, Failed, Stopping, Stopped, Deleting]',
  ],
  [
    'applicationTypeEquals',
    'RagEvaluation',
    'Rag',
    'satisfy enum value set: [ModelEvaluation, RagEvaluation]',
  ],
  ['sortBy', 'CreationTime', 'Name', 'satisfy enum value set: [CreationTime]'],
  ['sortOrder', 'Descending', 'Up', 'satisfy enum value set: [Ascending, Descending]'],
] as const)('ListEvaluationJobs takes %s up to its bound, case %#', async (member, inside, outside, rule) => {
  const list = await listOf([]);
  expect(await namesOf(list, { [member]: inside })).toEqual([]);
  await expect(namesOf(list, { [member]: outside })).rejects.toMatchObject({
    name: 'ValidationException',
    message: `1 validation error detected: Value '${outside}' at '${member}' failed to satisfy constraint: Member must ${rule}`,
  });
});

const pattern = '(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:evaluation-job/[a-z0-9]{12})';

test.each(['Get', 'Stop'])('%sEvaluationJob takes an ARN, and nothing shorter', async (verb) => {
  const { client, add } = await listOf([]);
  const arn = await add('a-job');
  const send = (jobIdentifier: string): Promise<object> =>
    verb === 'Get'
      ? client.send(new GetEvaluationJobCommand({ jobIdentifier }))
      : client.send(new StopEvaluationJobCommand({ jobIdentifier }));
  const missing = arn.replace('eu-central-1', 'us-east-1');
  await expect(send(missing)).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
    message: `There is no evaluation job ${missing}.`,
    $metadata: { httpStatusCode: 404 },
  });
  for (const jobIdentifier of [
    'a-job',
    arn.slice(-12),
    `${arn}x`,
    arn.replace('evaluation', 'model-invocation'),
  ]) {
    await expect(send(jobIdentifier)).rejects.toMatchObject({
      name: 'ValidationException',
      message: `1 validation error detected: Value '${jobIdentifier}' at 'jobIdentifier' failed to satisfy constraint: Member must satisfy regular expression pattern: ${pattern}`,
    });
  }
});

test('GetEvaluationJob repeats what the job was created with', async () => {
  const { client, create } = await listOf([]);
  const request = aRequest(['Refusal'], {
    jobDescription: 'My first.',
    clientRequestToken: 'token',
    jobTags: [],
  });
  const job = await client.send(new GetEvaluationJobCommand({ jobIdentifier: await create(request) }));
  const { clientRequestToken: _, jobTags: __, ...repeated } = request;
  expect(job).toMatchObject(repeated);
  expect(job).not.toHaveProperty('jobTags');
});
