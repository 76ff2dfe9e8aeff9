import {
  CreateModelInvocationJobCommand,
  ListModelInvocationJobsCommand,
  type ListModelInvocationJobsCommandInput,
  paginateListModelInvocationJobs,
  StopModelInvocationJobCommand,
} from '@aws-sdk/client-bedrock';
import { expect, test } from 'vitest';
import { type ABedrockClient, aBedrockClient } from '../../../../support/a-bedrock-client.ts';
import { stillClock } from '../../../../support/still-clock.ts';

const minute = 60_000;
const start = Date.UTC(2025, 0, 1);

/** Jobs that stay Submitted, each a minute after the one before. */
async function listOf(
  names: readonly string[],
): Promise<ABedrockClient & { add(name: string): Promise<string> }> {
  const clock = stillClock(start);
  const bedrock = aBedrockClient({}, { clock });
  async function add(name: string): Promise<string> {
    const { jobArn = '' } = await bedrock.client.send(
      new CreateModelInvocationJobCommand({
        jobName: name,
        roleArn: 'arn:aws:iam::123456789012:role/Batch',
        modelId: 'test.parrot-v1:0',
        inputDataConfig: { s3InputDataConfig: { s3Uri: 's3://batch/in/' } },
        outputDataConfig: { s3OutputDataConfig: { s3Uri: 's3://batch/out/' } },
      }),
    );
    clock.advance(minute);
    return jobArn;
  }
  for (const name of names) await add(name);
  return { ...bedrock, add };
}

async function namesOf(
  { client }: ABedrockClient,
  input: ListModelInvocationJobsCommandInput = {},
): Promise<(string | undefined)[]> {
  const { invocationJobSummaries = [] } = await client.send(new ListModelInvocationJobsCommand(input));
  return invocationJobSummaries.map(({ jobName }) => jobName);
}

test('ListModelInvocationJobs lists the newest first, or the oldest', async () => {
  const list = await listOf(['a', 'b', 'c']);
  expect(await namesOf(list)).toEqual(['c', 'b', 'a']);
  expect(await namesOf(list, { sortBy: 'CreationTime', sortOrder: 'Descending' })).toEqual(['c', 'b', 'a']);
  expect(await namesOf(list, { sortOrder: 'Ascending' })).toEqual(['a', 'b', 'c']);
  expect(await namesOf(await listOf([]))).toEqual([]);
});

test('ListModelInvocationJobs lists the jobs of the region that it was signed for', async () => {
  const { aws, ...list } = await listOf(['a']);
  const elsewhere = await aws.fetch(new Request('http://localhost/model-invocation-jobs'));
  expect(await elsewhere.json()).toEqual({ invocationJobSummaries: [] });
  expect(await namesOf({ aws, ...list })).toEqual(['a']);
});

test('ListModelInvocationJobs picks by name, status and time, each bound outside', async () => {
  const list = await listOf(['ab', 'bc', 'cd']);
  const { client, add } = list;
  await client.send(new StopModelInvocationJobCommand({ jobIdentifier: await add('last') }));
  expect(await namesOf(list, { nameContains: 'b' })).toEqual(['bc', 'ab']);
  expect(await namesOf(list, { nameContains: 'B' })).toEqual([]);
  expect(await namesOf(list, { statusEquals: 'Stopping' })).toEqual(['last']);
  expect(await namesOf(list, { statusEquals: 'Submitted', nameContains: 'c' })).toEqual(['cd', 'bc']);
  const submitTimeAfter = new Date(start);
  const submitTimeBefore = new Date(start + 2 * minute);
  expect(await namesOf(list, { submitTimeAfter })).toEqual(['last', 'cd', 'bc']);
  expect(await namesOf(list, { submitTimeBefore })).toEqual(['bc', 'ab']);
  expect(await namesOf(list, { submitTimeAfter, submitTimeBefore })).toEqual(['bc']);
});

test.each(['Ascending', 'Descending'] as const)(
  'ListModelInvocationJobs loses nothing and repeats nothing over pages, %s, though jobs come between them',
  async (sortOrder) => {
    const names = Array.from({ length: 23 }, (_, index) => `job${index}`);
    const list = await listOf(names);
    for (const pageSize of [1, 4, 22, 23, 24]) {
      const seen: (string | undefined)[] = [];
      const pages = paginateListModelInvocationJobs({ client: list.client, pageSize }, { sortOrder });
      for await (const { invocationJobSummaries = [] } of pages) {
        expect(invocationJobSummaries.length).toBeLessThanOrEqual(pageSize);
        seen.push(...invocationJobSummaries.map(({ jobName }) => jobName));
        if (sortOrder === 'Descending') names.push(`late${names.length}`);
        if (sortOrder === 'Descending') await list.add(names.at(-1) ?? '');
      }
      const known = seen.filter((name) => name?.startsWith('job'));
      expect(known).toHaveLength(23);
      expect(new Set(seen).size).toBe(seen.length);
    }
  },
);

test('ListModelInvocationJobs has no token on the last page, even when it is full', async () => {
  const { client } = await listOf(['a', 'b']);
  const list = (maxResults: number) => client.send(new ListModelInvocationJobsCommand({ maxResults }));
  expect((await list(1)).nextToken).toBeDefined();
  expect((await list(2)).nextToken).toBeUndefined();
});

const name = String.raw`[a-zA-Z0-9]{1,63}(-*[a-zA-Z0-9\+\-\.]){0,63}`;
const statuses =
  'Submitted, InProgress, Completed, Failed, Stopping, Stopped, PartiallyCompleted, Expired, Validating, Scheduled';

test.each([
  ['maxResults', 1, 0, 'have value greater than or equal to 1'],
  ['maxResults', 1000, 1001, 'have value less than or equal to 1000'],
  ['nameContains', 'a'.repeat(63), 'a'.repeat(64), 'have length less than or equal to 63'],
  ['nameContains', 'a-', '-a', `satisfy regular expression pattern: ${name}`],
  ['statusEquals', 'Expired', 'expired', `satisfy enum value set: [${statuses}]`],
  ['sortBy', 'CreationTime', 'Name', 'satisfy enum value set: [CreationTime]'],
  ['sortOrder', 'Ascending', 'Up', 'satisfy enum value set: [Ascending, Descending]'],
] as const)(
  'ListModelInvocationJobs takes %s up to its bound, case %#',
  async (member, inside, outside, rule) => {
    const list = await listOf([]);
    expect(await namesOf(list, { [member]: inside })).toEqual([]);
    await expect(namesOf(list, { [member]: outside })).rejects.toMatchObject({
      name: 'ValidationException',
      message: `1 validation error detected: Value '${outside}' at '${member}' failed to satisfy constraint: Member must ${rule}`,
    });
  },
);

test.each(['made up', btoa('after -1'), btoa('after'), 'ÿ', 't'.repeat(2049)])(
  'ListModelInvocationJobs refuses a token that it has not given, case %#',
  async (nextToken) => {
    await expect(namesOf(await listOf(['a']), { nextToken })).rejects.toMatchObject({
      name: 'ValidationException',
    });
  },
);

test.each([
  ['maxResults', 'ten', "STRING_VALUE can not be converted to a Number at 'maxResults'"],
  ['maxResults', '1.5', "STRING_VALUE can not be converted to a Number at 'maxResults'"],
  ['submitTimeAfter', 'yesterday', "STRING_VALUE can not be converted to a Timestamp at 'submitTimeAfter'"],
  [
    'submitTimeBefore',
    '2025-13-01T00:00:00Z',
    "STRING_VALUE can not be converted to a Timestamp at 'submitTimeBefore'",
  ],
])('ListModelInvocationJobs refuses %s=%s as a wrong type', async (member, value, message) => {
  const { aws } = await listOf([]);
  const answer = await aws.fetch(new Request(`http://localhost/model-invocation-jobs?${member}=${value}`));
  expect(answer.headers.get('x-amzn-errortype')).toBe('SerializationException');
  expect([answer.status, await answer.json()]).toEqual([400, { message }]);
});
