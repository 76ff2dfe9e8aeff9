import {
  BatchDeleteEvaluationJobCommand,
  GetEvaluationJobCommand,
  StopEvaluationJobCommand,
} from '@aws-sdk/client-bedrock';
import { expect, test } from 'vitest';
import { virtualClock } from '../../../../snippets/local-aws/mod.ts';
import { aModel } from '../../../support/a-model.ts';
import { nextTurn } from '../../../support/next-turn.ts';
import { aJudge, anEvaluation, aRequest, generousJudge, ownLine, verdict } from './an-evaluation.ts';

const lines = (count: number) =>
  Array.from({ length: count }, (_, index) => ownLine({ text: `Answer ${index}.` }));
const permissionCheck = 'out/a-job/amazon-bedrock-evaluations-permission-check';

/** A judge that counts what it is asked. */
function countingJudge() {
  const seen = { calls: 0 };
  const judge = aJudge(({ labels }) => {
    seen.calls++;
    return verdict(labels.at(-1));
  });
  return { seen, judge };
}

test('a job takes its time by the clock: the preparation, and the answers of its judge', async () => {
  const clock = virtualClock(0);
  const { run } = anEvaluation(lines(10), { clock, evaluationPace: { preparingMs: 60_000, concurrency: 2 } });
  const { job } = await run(aRequest(['Refusal', 'Helpfulness']));
  expect(job.creationTime).toEqual(new Date(0));
  // Ten conversations, two at once, with two answers each after 100 ms for the first token and 10 for each one more.
  const working = Number(job.lastModifiedTime) - 60_000;
  expect(working).toBeGreaterThanOrEqual(5 * 2 * 100);
  expect(working).toBeLessThan(5 * 2 * 1_000);
});

test('a job without latency takes no time', async () => {
  const { job } = await anEvaluation(lines(10), { latency: 'none' }).run(aRequest(['Refusal']));
  expect(job.lastModifiedTime).toEqual(job.creationTime);
});

test('a job works on as many conversations at once as it may', async () => {
  let [running, most] = [0, 0];
  const clock = virtualClock(0);
  const judge = aModel({ ...generousJudge, latency: { ...generousJudge.latency, firstTokenMs: 1_000 } });
  const { aws, run } = anEvaluation(lines(40), {
    clock,
    models: [judge],
    evaluationPace: { concurrency: 5 },
  });
  const { sleep } = clock;
  clock.sleep = async (ms, signal) => {
    most = Math.max(most, ++running);
    await sleep(ms, signal).finally(() => running--);
  };
  await run(aRequest(['Refusal']));
  expect(most).toBe(5);
  await aws.close();
});

test('StopEvaluationJob stops a job in the middle: nothing more is asked, and no results are written', async () => {
  const { seen, judge } = countingJudge();
  const { client, create, ended } = anEvaluation(lines(500), {
    models: [judge],
    evaluationPace: { concurrency: 4 },
  });
  const jobIdentifier = await create(aRequest(['Refusal', 'Faithfulness']));
  const statusOf = async () => (await client.send(new GetEvaluationJobCommand({ jobIdentifier }))).status;
  while (seen.calls < 50) await nextTurn();
  await client.send(new StopEvaluationJobCommand({ jobIdentifier }));
  const calls = seen.calls;
  expect(await statusOf()).toBe('Stopping');
  await client.send(new StopEvaluationJobCommand({ jobIdentifier }));
  const { job, keys } = await ended(jobIdentifier);
  expect(job).toMatchObject({ status: 'Stopped' });
  expect(job.failureMessages).toBeUndefined();
  expect(keys).toEqual([permissionCheck]);
  expect(seen.calls).toBe(calls);
  await expect(client.send(new StopEvaluationJobCommand({ jobIdentifier }))).rejects.toMatchObject({
    name: 'ConflictException',
    message: "The job can't be stopped, because it has ended already. State was: Stopped",
  });
});

test('StopEvaluationJob stops a job in the middle, though its models answer at once', async () => {
  const { seen, judge } = countingJudge();
  const { client, create, ended } = anEvaluation(lines(500), { models: [judge], latency: 'none' });
  const jobIdentifier = await create(aRequest(['Refusal']));
  while (seen.calls < 50) await nextTurn();
  expect(seen.calls).toBeLessThan(60);
  await client.send(new StopEvaluationJobCommand({ jobIdentifier }));
  expect((await ended(jobIdentifier)).job.status).toBe('Stopped');
  expect(seen.calls).toBeLessThan(100);
});

test('StopEvaluationJob stops a job that still prepares, or whose dataset never comes', async () => {
  for (const silent of [false, true]) {
    const evaluation = anEvaluation(lines(5));
    const { objects, client } = evaluation;
    const read = objects.read;
    if (silent) objects.read = async () => new ReadableStream();
    const jobIdentifier = await evaluation.create(aRequest(['Refusal']));
    await nextTurn();
    await client.send(new StopEvaluationJobCommand({ jobIdentifier }));
    expect((await evaluation.ended(jobIdentifier)).job.status).toBe('Stopped');
    objects.read = read;
  }
});

test.each(['close', 'reset'] as const)(
  '%s() in the middle drops jobs: nothing more is asked or written',
  async (verb) => {
    const { seen, judge } = countingJudge();
    const { aws, create, objects } = anEvaluation(lines(500), {
      models: [judge],
      evaluationPace: { concurrency: 4 },
    });
    await create(aRequest(['Refusal']));
    while (seen.calls < 50) await nextTurn();
    await aws[verb]();
    const calls = seen.calls;
    for (let turn = 0; turn < 200; turn++) await nextTurn();
    expect(seen.calls).toBe(calls);
    expect((await Array.fromAsync(objects.list('batch', 'out/'))).map(({ key }) => key)).toEqual([
      permissionCheck,
    ]);
  },
);

test('two jobs side by side do not disturb each other', async () => {
  const one = lines(60);
  const other = Array.from({ length: 40 }, (_, index) => ownLine({ text: `Other ${index}.` }));
  const judge = aJudge(({ labels, all }) =>
    verdict(all('answer')[0]?.startsWith('Other') ? labels[0] : labels.at(-1)),
  );
  const files = { 'in.jsonl': one.join('\n'), 'other.jsonl': other.join('\n') };
  const { create, ended } = anEvaluation(files, { models: [judge], evaluationPace: { concurrency: 3 } });
  const second = aRequest(['Refusal', 'Harmfulness'], { jobName: 'another-job' });
  const [config] = second.evaluationConfig?.automated?.datasetMetricConfigs ?? [];
  Object.assign(config?.dataset ?? {}, { datasetLocation: { s3Uri: 's3://batch/other.jsonl' } });
  const arns = [await create(aRequest(['Refusal'])), await create(second)];
  const [first, then] = await Promise.all(arns.map(ended));
  expect([first?.job.status, then?.job.status]).toEqual(['Completed', 'Completed']);
  const scores = [first, then].map((outcome) => outcome?.lines.map((line) => line.conversationTurns[0]));
  expect(scores[0]?.map(({ output }) => output.text)).toEqual(one.map((_, index) => `Answer ${index}.`));
  expect(scores[1]?.map(({ output }) => output.text)).toEqual(other.map((_, index) => `Other ${index}.`));
  expect(scores[0]?.every(({ results }) => results.length === 1 && results[0].result === 1)).toBe(true);
  expect(scores[1]?.every(({ results }) => results.length === 2 && results[1].result === 0)).toBe(true);
});

test('a job has a file of results for each of its datasets', async () => {
  const request = aRequest(['Refusal']);
  const automated = request.evaluationConfig?.automated;
  const second = { name: 'Others', datasetLocation: { s3Uri: 's3://batch/others.jsonl' } };
  automated?.datasetMetricConfigs?.push({
    taskType: 'Custom',
    dataset: second,
    metricNames: ['Builtin.Harmfulness'],
  });
  const { run } = anEvaluation({ 'in.jsonl': ownLine(), 'others.jsonl': ownLine() });
  const { job, keys } = await run(request);
  expect(job.status).toBe('Completed');
  expect(keys.filter((key) => key.includes('/datasets/Questions/'))).toHaveLength(1);
  expect(keys.filter((key) => key.includes('/datasets/Others/'))).toHaveLength(1);
});

test('a write that fails ends the job', async () => {
  const { objects, run } = anEvaluation(lines(3));
  const { write } = objects;
  objects.write = async (bucket, key, body) => {
    if (key.endsWith('_output.jsonl')) throw new Error('no space left');
    await write(bucket, key, body);
  };
  const { job } = await run(aRequest(['Refusal']));
  expect(job.status).toBe('Failed');
  expect(job.failureMessages).toEqual([
    expect.stringMatching(/^Cannot write s3:\/\/batch\/out\/a-job\/\w{12}\/.*_output\.jsonl: no space left$/),
  ]);
});

test('BatchDeleteEvaluationJob forgets jobs that have ended, and tells why it does not forget the others', async () => {
  const { client, create, ended } = anEvaluation(lines(1));
  const done = (await ended(await create(aRequest(['Refusal'])))).job.jobArn ?? '';
  const running = await create(aRequest(['Refusal'], { jobName: 'another' }));
  const unknown = done.replace(/.{12}$/, 'abcdefghijkl');
  const answer = await client.send(
    new BatchDeleteEvaluationJobCommand({ jobIdentifiers: [done, running, unknown] }),
  );
  expect(answer).toMatchObject({
    $metadata: { httpStatusCode: 202 },
    evaluationJobs: [{ jobIdentifier: done, jobStatus: 'Deleting' }],
    errors: [
      { jobIdentifier: running, code: 'ConflictException' },
      { jobIdentifier: unknown, code: 'ResourceNotFoundException' },
    ],
  });
  await expect(client.send(new GetEvaluationJobCommand({ jobIdentifier: done }))).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
    $metadata: { httpStatusCode: 404 },
  });
});
