import { expect, test } from 'vitest';
import { createJob, stopJob } from '../../../../snippets/batch-inference/mod.ts';
import { aRun } from '../a-run.ts';

test('createJob() asked twice gives one job', async () => {
  const { bedrock, write, calls } = aRun();
  const request = await write(100);
  const first = await createJob(bedrock, request, calls);
  expect(await createJob(bedrock, { ...request }, calls)).toBe(first);
  expect(first).toMatch(/^arn:aws:bedrock:us-east-1:\d{12}:model-invocation-job\/[a-z0-9]{12}$/);
});

test('createJob() over other records is another job, whose name must differ', async () => {
  const { bedrock, write, calls } = aRun();
  const first = await createJob(bedrock, await write(100), calls);
  await expect(createJob(bedrock, await write(101), calls)).rejects.toMatchObject({
    name: 'ConflictException',
  });
  expect(await createJob(bedrock, await write(101, { jobName: 'other' }), calls)).not.toBe(first);
});

test('createJob() waits throttling out', async () => {
  const { bedrock, write, calls, clock } = aRun({
    faults: [{ kind: 'throttling', operations: ['CreateModelInvocationJob'], calls: [[1, 3]] }],
  });
  const request = await write(100);
  expect(await createJob(bedrock, request, calls)).toMatch(/^arn:/);
  // 1 s, 2 s and 4 s.
  expect(clock.now()).toBe(7_000);
});

test('createJob() whose answer was lost does not make a second job', async () => {
  const { bedrock, write, calls, aws } = aRun({
    faults: [
      // The request is done, and the connection breaks within its answer.
      { kind: 'cut', operations: ['CreateModelInvocationJob'], calls: [1], afterBytes: 5 },
    ],
  });
  const request = await write(100);
  const arn = await createJob(bedrock, request, calls).catch(() => createJob(bedrock, request, calls));
  expect(arn).toMatch(/^arn:/);
  expect(aws.calls().filter(({ operation }) => operation === 'CreateModelInvocationJob')).toHaveLength(2);
  await expect(createJob(bedrock, request, calls)).resolves.toBe(arn);
});

test('createJob() does not repeat what is refused', async () => {
  const { bedrock, write, calls, aws } = aRun();
  const request = await write(100, { jobName: 'a name with spaces' });
  await expect(createJob(bedrock, request, calls)).rejects.toMatchObject({ name: 'ValidationException' });
  expect(aws.calls()).toHaveLength(1);
});

test('stopJob() of a job that has ended says so', async () => {
  const { bedrock, write, calls, clock } = aRun();
  const arn = await createJob(bedrock, await write(100), calls);
  await clock.sleep(3_600_000);
  await expect(stopJob(bedrock, arn, calls)).rejects.toMatchObject({
    message: "The job can't be stopped, because it has ended already. State was: Completed",
  });
});
