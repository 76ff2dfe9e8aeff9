import { expect, test } from 'vitest';
import {
  createJob,
  JobError,
  type JobProgress,
  readCounts,
  readLines,
  readOutput,
  stopJob,
  waitForJob,
  watchJob,
} from '../../../../snippets/batch-inference/mod.ts';
import { aRun } from '../a-run.ts';

async function jobOf(count: number, options: Parameters<typeof aRun>[0] = {}) {
  const run = aRun(options);
  const arn = await createJob(run.bedrock, await run.write(count), run.calls);
  return { ...run, arn };
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

test('watchJob() tells counts, speed and time left, to the end', async () => {
  const { bedrock, arn, calls, store } = await jobOf(300);
  const { seen } = await looks(watchJob(bedrock, arn, { ...calls, everyMs: 1_000 }));
  expect([...new Set(seen.map(({ status }) => status))]).toEqual([
    'Submitted',
    'Validating',
    'Scheduled',
    'InProgress',
    'Completed',
  ]);
  expect(seen.at(-1)).toMatchObject({
    ...{ total: 300, processed: 300, succeeded: 300, failed: 0, jobName: 'a-run' },
    secondsLeft: 0,
    resultsUri: `s3://batch/out/${arn.slice(-12)}/`,
  });
  // Ten at once, a second each.
  for (const { recordsPerSecond = 10, status } of seen.filter(({ processed }) => processed > 100)) {
    expect(recordsPerSecond, status).toBeGreaterThan(8);
    expect(recordsPerSecond, status).toBeLessThan(12);
  }
  const lines = await Array.fromAsync(readLines(readOutput(store, `out/${arn.slice(-12)}/`)));
  expect(new Set(lines.map((line) => JSON.parse(line).recordId)).size).toBe(300);
});

test('watchJob() looks as often as it is told', async () => {
  const { bedrock, arn, calls, clock } = await jobOf(100);
  const times: number[] = [];
  for await (const _ of watchJob(bedrock, arn, { ...calls, everyMs: 10_000 })) times.push(clock.now());
  expect(times).toEqual([0, 10_000, 20_000, 30_000]);
});

test('watchJob() gives failed records as counts, and no error', async () => {
  const { bedrock, arn, calls, store } = await jobOf(200, {
    faults: [{ kind: 'error', error: 'InternalServerException', operations: ['BatchRecord'], rate: 0.05 }],
  });
  const last = await waitForJob(watchJob(bedrock, arn, calls));
  expect(last.status).toBe('Completed');
  expect(last.failed).toBeGreaterThan(0);
  expect(last.failed).toBeLessThan(30);
  expect(last.succeeded + last.failed).toBe(200);
  expect(await readCounts(store, `out/${arn.slice(-12)}/`)).toMatchObject({
    processed: 200,
    succeeded: last.succeeded,
    failed: last.failed,
  });
});

test('watchJob() waits throttling and a broken connection out', async () => {
  const { bedrock, arn, calls, clock } = await jobOf(100, {
    faults: [
      { kind: 'throttling', operations: ['GetModelInvocationJob'], calls: [1, 2] },
      { kind: 'error', error: 'ServiceUnavailableException', operations: ['Get*'], calls: [3] },
    ],
  });
  const first = await watchJob(bedrock, arn, calls).next();
  expect(first.value).toMatchObject({ jobArn: arn });
  // 1 s, 2 s and 4 s.
  expect(clock.now()).toBe(7_000);
});

test('watchJob() gives up after its attempts, with what the service said', async () => {
  const { bedrock, arn, calls } = await jobOf(100, {
    faults: [{ kind: 'throttling', operations: ['GetModelInvocationJob'], calls: [[1, 3]] }],
  });
  await expect(watchJob(bedrock, arn, { ...calls, attempts: 3 }).next()).rejects.toMatchObject({
    name: 'ThrottlingException',
  });
});

test('watchJob() goes on where a killed watcher was, with the ARN alone', async () => {
  const { bedrock, arn, calls } = await jobOf(300);
  const killed = new AbortController();
  const { seen, error } = await looks(
    (async function* () {
      for await (const progress of watchJob(bedrock, arn, {
        ...calls,
        everyMs: 5_000,
        signal: killed.signal,
      })) {
        yield progress;
        if (progress.processed > 0) killed.abort(new Error('killed'));
      }
    })(),
  );
  expect(error).toEqual(new Error('killed'));
  expect(seen.at(-1)?.status).toBe('InProgress');
  const again = await looks(watchJob(bedrock, arn, { ...calls, everyMs: 5_000 }));
  expect(again.seen[0]?.processed).toBeGreaterThan(0);
  expect(again.seen.at(-1)).toMatchObject({ status: 'Completed', processed: 300 });
});

test('watchJob() of a stopped job ends with an error that knows what was done', async () => {
  const { bedrock, arn, calls, store } = await jobOf(300);
  for await (const { processed } of watchJob(bedrock, arn, { ...calls, everyMs: 1_000 })) {
    if (processed > 50) break;
  }
  await stopJob(bedrock, arn, calls);
  const { seen, error } = await looks(watchJob(bedrock, arn, { ...calls, everyMs: 500 }));
  expect(seen.map(({ status }) => status)).toContain('Stopping');
  expect(error).toBeInstanceOf(JobError);
  expect(error).toMatchObject({
    message: `Cannot finish ${arn} as it must be completed: current value is Stopped`,
    job: { status: 'Stopped', total: 300 },
  });
  const lines = await Array.fromAsync(readLines(readOutput(store, `out/${arn.slice(-12)}/`)));
  expect(lines.length).toBeGreaterThanOrEqual(50);
  expect(lines.length).toBeLessThan(300);
});

test('watchJob() of an expired job ends with an error', async () => {
  const { bedrock, arn, calls } = await jobOf(100, { pace: { scheduledMs: 25 * 3_600_000 } });
  const { error } = await looks(watchJob(bedrock, arn, { ...calls, everyMs: 3_600_000 }));
  expect(error).toMatchObject({ name: 'JobError', job: { status: 'Expired' } });
});

test('watchJob() of a job whose time is up while it runs gives what was done', async () => {
  // Ten at once, an hour each: 240 of 300 in a day.
  const latency = { firstTokenMs: 3_600_000, perInputTokenMs: 0, tokenGapMs: 0, spread: 0 };
  const { aws, ...run } = aRun();
  for (const model of [...aws.models.list()]) aws.models.register({ ...model, latency });
  const arn = await createJob(run.bedrock, await run.write(300), run.calls);
  const last = await waitForJob(watchJob(run.bedrock, arn, { ...run.calls, everyMs: 3_600_000 }));
  expect(last.status).toBe('PartiallyCompleted');
  expect(last.processed).toBeLessThan(300);
  expect(last.processed).toBeGreaterThan(200);
});

test('watchJob() of a failed job ends with an error that says why', async () => {
  const run = aRun();
  const request = { ...(await run.write(100)), inputUri: 's3://batch/nothing/' };
  const arn = await createJob(run.bedrock, request, run.calls);
  const { error } = await looks(watchJob(run.bedrock, arn, run.calls));
  expect(error).toBeInstanceOf(JobError);
  expect(error).toMatchObject({
    message: `Cannot finish ${arn} as it must be completed: current value is Failed (Cannot find a file that ends in .jsonl at s3://batch/nothing/)`,
  });
});

test('watchJob() of a job that there is not fails at once', async () => {
  const { bedrock, arn, calls, clock } = await jobOf(100);
  const other = arn.replace(/.{12}$/, 'aaaaaaaaaaaa');
  await expect(watchJob(bedrock, other, calls).next()).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
  });
  expect(clock.now()).toBe(0);
});

test('waitForJob() tells each look, and needs one', async () => {
  const { bedrock, arn, calls } = await jobOf(100);
  const told: string[] = [];
  await waitForJob(watchJob(bedrock, arn, calls), ({ status }) => told.push(status));
  expect(told.at(-1)).toBe('Completed');
  await expect(waitForJob([])).rejects.toThrow(
    'Cannot wait for a job as it must be watched: there was not one look at it',
  );
});
