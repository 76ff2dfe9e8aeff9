import { expect, test } from 'vitest';
import {
  createJob,
  JobError,
  type JobProgress,
  stopJob,
  waitForJob,
  watchJob,
} from '../../../../snippets/rag-evaluation/mod.ts';
import { anEvaluation } from './an-evaluation.ts';

async function jobOf(count: number, options: Parameters<typeof anEvaluation>[0] = {}) {
  const evaluation = anEvaluation(options);
  const arn = await createJob(evaluation.bedrock, await evaluation.write(count), evaluation.calls);
  return { ...evaluation, arn };
}

/** Every look at a job, and the error that ended the watch. */
async function looks(watch: AsyncIterable<JobProgress>) {
  const seen: JobProgress[] = [];
  try {
    for await (const progress of watch) seen.push(progress);
  } catch (error) {
    return { seen, error };
  }
  return { seen };
}

test('watchJob() looks as often as it is told, to the end', async () => {
  const { bedrock, arn, calls, clock } = await jobOf(10, {
    evaluationPace: { preparingMs: 10_000, concurrency: 1 },
  });
  const times: number[] = [];
  const watch = watchJob(bedrock, arn, { ...calls, everyMs: 8_000 });
  const last = await waitForJob(watch, () => times.push(clock.now()));
  // Ten seconds before the first of ten judgements, of a second each.
  expect(times).toEqual([0, 8_000, 16_000, 24_000]);
  expect(last).toMatchObject({
    ...{ jobArn: arn, jobName: 'a-job', status: 'Completed', failureMessages: [] },
    createdTime: new Date(0),
    resultsUri: `s3://evaluation/out/a-job/${arn.slice(-12)}/`,
  });
});

test('watchJob() waits throttling and a broken service out', async () => {
  const { bedrock, arn, calls, clock } = await jobOf(3, {
    faults: [
      { kind: 'throttling', operations: ['GetEvaluationJob'], calls: [1, 2] },
      { kind: 'error', error: 'InternalServerException', operations: ['GetEvaluation*'], calls: [3] },
    ],
  });
  const first = await watchJob(bedrock, arn, calls).next();
  expect(first.value).toMatchObject({ jobArn: arn });
  // 1 s, 2 s and 4 s.
  expect(clock.now()).toBe(7_000);
});

test('watchJob() gives up after its attempts, with what the service said', async () => {
  const { bedrock, arn, calls } = await jobOf(3, {
    faults: [{ kind: 'throttling', operations: ['GetEvaluationJob'], calls: [[1, 3]] }],
  });
  await expect(watchJob(bedrock, arn, { ...calls, attempts: 3 }).next()).rejects.toMatchObject({
    name: 'ThrottlingException',
  });
});

test('watchJob() goes on where a killed watcher was, with the ARN alone', async () => {
  const { bedrock, arn, calls } = await jobOf(3);
  const killed = new AbortController();
  const { seen, error } = await looks(
    (async function* () {
      for await (const progress of watchJob(bedrock, arn, { ...calls, signal: killed.signal })) {
        yield progress;
        killed.abort(new Error('killed'));
      }
    })(),
  );
  expect(error).toEqual(new Error('killed'));
  expect(seen.map(({ status }) => status)).toEqual(['InProgress']);
  const again = await looks(watchJob(bedrock, arn, calls));
  expect(again.seen.at(-1)?.status).toBe('Completed');
});

test('watchJob() of a stopped job ends with an error', async () => {
  const { bedrock, arn, calls } = await jobOf(3);
  await stopJob(bedrock, arn, calls);
  const { seen, error } = await looks(watchJob(bedrock, arn, { ...calls, everyMs: 500 }));
  expect([...new Set(seen.map(({ status }) => status))]).toEqual(['Stopping', 'Stopped']);
  expect(error).toBeInstanceOf(JobError);
  expect(error).toMatchObject({
    message: `Cannot finish ${arn} as it must be completed: current value is Stopped`,
    job: { status: 'Stopped' },
  });
});

test('watchJob() of a failed job ends with an error that says why', async () => {
  const { bedrock, write, calls } = anEvaluation();
  const arn = await createJob(bedrock, await write(3, { datasetUri: 's3://evaluation/none.jsonl' }), calls);
  const { error } = await looks(watchJob(bedrock, arn, calls));
  expect(error).toBeInstanceOf(JobError);
  expect(error).toMatchObject({
    message: expect.stringMatching(
      /: current value is Failed \(Cannot read s3:\/\/evaluation\/none\.jsonl.*\)$/,
    ),
    job: { failureMessages: [expect.stringContaining('s3://evaluation/none.jsonl')] },
  });
});

test('watchJob() of a job that there is not fails at once', async () => {
  const { bedrock, arn, calls, clock } = await jobOf(3);
  const other = arn.replace(/.{12}$/, 'aaaaaaaaaaaa');
  await expect(watchJob(bedrock, other, calls).next()).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
  });
  expect(clock.now()).toBe(0);
});

test('waitForJob() needs a look', async () => {
  await expect(waitForJob([])).rejects.toThrow(
    'Cannot wait for a job as it must be watched: there was not one look at it',
  );
});
