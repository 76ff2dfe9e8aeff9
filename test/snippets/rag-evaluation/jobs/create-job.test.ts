import { expect, test } from 'vitest';
import { createJob, stopJob } from '../../../../snippets/rag-evaluation/mod.ts';
import { anEvaluation } from './an-evaluation.ts';

test('createJob() asked twice gives one job', async () => {
  const { bedrock, write, calls } = anEvaluation();
  const first = await createJob(bedrock, await write(3), calls);
  expect(await createJob(bedrock, await write(3), calls)).toBe(first);
  expect(first).toMatch(/^arn:aws:bedrock:us-east-1:\d{12}:evaluation-job\/[a-z0-9]{12}$/);
});

test('createJob() over other questions is another job, whose name must differ', async () => {
  const { bedrock, write, calls } = anEvaluation();
  const first = await createJob(bedrock, await write(3), calls);
  await expect(createJob(bedrock, await write(4), calls)).rejects.toMatchObject({
    name: 'ConflictException',
  });
  expect(await createJob(bedrock, await write(4, { jobName: 'other' }), calls)).not.toBe(first);
});

test('createJob() waits throttling out', async () => {
  const { bedrock, write, calls, clock } = anEvaluation({
    faults: [{ kind: 'throttling', operations: ['CreateEvaluationJob'], calls: [[1, 3]] }],
  });
  expect(await createJob(bedrock, await write(3), calls)).toMatch(/^arn:/);
  // 1 s, 2 s and 4 s.
  expect(clock.now()).toBe(7_000);
});

test('createJob() whose answer was lost does not make a second job', async () => {
  const { bedrock, write, calls, aws } = anEvaluation({
    // The request is done, and the connection breaks within its answer.
    faults: [{ kind: 'cut', operations: ['CreateEvaluationJob'], calls: [1], afterBytes: 5 }],
  });
  const request = await write(3);
  const arn = await createJob(bedrock, request, calls).catch(() => createJob(bedrock, request, calls));
  expect(arn).toMatch(/^arn:/);
  expect(aws.calls().filter(({ operation }) => operation === 'CreateEvaluationJob')).toHaveLength(2);
  await expect(createJob(bedrock, request, calls)).resolves.toBe(arn);
});

test('createJob() does not repeat what is refused', async () => {
  const { bedrock, write, calls, aws } = anEvaluation();
  const request = { ...(await write(3)), jobName: 'Capital' };
  await expect(createJob(bedrock, request, calls)).rejects.toMatchObject({ name: 'ValidationException' });
  expect(aws.calls()).toHaveLength(1);
});

test('stopJob() of a job that has ended says so', async () => {
  const { bedrock, write, calls, clock } = anEvaluation();
  const arn = await createJob(bedrock, await write(3), calls);
  await clock.sleep(3_600_000);
  await expect(stopJob(bedrock, arn, calls)).rejects.toMatchObject({ name: 'ConflictException' });
});
