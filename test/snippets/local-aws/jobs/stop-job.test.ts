import { expect, test } from 'vitest';
import { memoryObjectStore, type ObjectStore } from '../../../../snippets/local-aws/mod.ts';
import { nextTurn } from '../../../support/next-turn.ts';
import { aBatch, aRequest, linesOf, untilEnded } from './a-batch.ts';

const slowLines = '{"modelInput":{"number":1,"wait":1000}}\n';

test.each(['Submitted', 'Validating', 'Scheduled'] as const)(
  'BatchJobs.stop() stops a job that is %s, and nothing is written',
  async (status) => {
    const { jobs, written } = aBatch({ 'a.jsonl': linesOf(1) });
    const job = jobs.create(aRequest(), 'us-east-1');
    while (job.status !== status) await nextTurn();
    jobs.stop(job.id);
    expect(job.status).toBe('Stopping');
    await untilEnded(job);
    expect(job.status).toBe('Stopped');
    expect(await written()).toEqual({});
  },
);

test('BatchJobs.stop() stops a job in the middle, with what was done written and counted', async () => {
  const batch = aBatch(
    { 'a.jsonl': slowLines.repeat(100), 'b.jsonl': slowLines.repeat(100) },
    { pace: { concurrency: 4 } },
  );
  const job = batch.jobs.create(aRequest(), 'us-east-1');
  while (job.counts.processedRecordCount < 20) await nextTurn();
  batch.jobs.stop(job.arn);
  const stoppedAt = batch.clock.now();
  await untilEnded(job);
  expect(job).toMatchObject({ status: 'Stopped', endTime: stoppedAt + 1_000 });
  const done = await batch.output(job, 'a.jsonl.out');
  expect(done.length).toBeGreaterThanOrEqual(20);
  expect(done.length).toBeLessThan(40);
  expect(done.every(({ modelOutput }) => modelOutput !== undefined)).toBe(true);
  const written = await batch.written();
  expect(Object.keys(written)).toEqual([`out/${job.id}/a.jsonl.out`, `out/${job.id}/manifest.json.out`]);
  expect(JSON.parse(written[`out/${job.id}/manifest.json.out`] ?? '')).toEqual({
    totalRecordCount: 200,
    processedRecordCount: done.length,
    successRecordCount: done.length,
    errorRecordCount: 0,
    inputTokenCount: 3 * done.length,
    outputTokenCount: 2 * done.length,
  });
});

test('BatchJobs.stop() ends a job whose input never comes', async () => {
  const store = memoryObjectStore({ batch: { 'in/a.jsonl': linesOf(1) } });
  const silent: ObjectStore = { ...store, read: async () => new ReadableStream() };
  const { jobs } = aBatch({}, { objects: silent });
  const job = jobs.create(aRequest(), 'us-east-1');
  while (job.status !== 'Validating') await nextTurn();
  await nextTurn();
  jobs.stop(job.id);
  expect(await untilEnded(job)).toMatchObject({ status: 'Stopped' });
});

test('BatchJobs.stop() ends a job whose model never answers, and aborts the calls', async () => {
  let aborted = 0;
  const { jobs } = aBatch(
    { 'a.jsonl': linesOf(10) },
    {
      runRecord: (_, signal) => {
        signal.addEventListener('abort', () => aborted++);
        return new Promise(() => {});
      },
    },
  );
  const job = jobs.create(aRequest(), 'us-east-1');
  while (job.status !== 'InProgress') await nextTurn();
  await nextTurn();
  jobs.stop(job.id);
  expect(await untilEnded(job)).toMatchObject({ status: 'Stopped', counts: { processedRecordCount: 0 } });
  expect(aborted).toBe(10);
});

test('BatchJobs.stop() again changes nothing while the job is Stopping, and refuses one that has ended', async () => {
  const { jobs } = aBatch({ 'a.jsonl': linesOf(1) });
  const job = jobs.create(aRequest(), 'us-east-1');
  jobs.stop(job.id);
  jobs.stop(job.id);
  await untilEnded(job);
  expect(() => jobs.stop(job.id)).toThrow(
    "The job can't be stopped, because it has ended already. State was: Stopped",
  );
});

test('BatchJobs.reset() forgets jobs, and those that run write nothing more', async () => {
  const batch = aBatch({ 'a.jsonl': slowLines.repeat(50) }, { pace: { concurrency: 1 } });
  const job = batch.jobs.create(aRequest(), 'us-east-1');
  while (job.counts.processedRecordCount < 5) await nextTurn();
  batch.jobs.reset();
  expect(batch.jobs.list('us-east-1')).toEqual([]);
  for (let turn = 0; turn < 200; turn++) await nextTurn();
  expect(await batch.written()).toEqual({});
  expect(job.counts.processedRecordCount).toBeLessThan(10);
  const next = await batch.run();
  expect(next.id).not.toBe(job.id);
  expect(next.status).toBe('Completed');
});

test('BatchJobs drops its jobs when the endpoint closes', async () => {
  const closing = new AbortController();
  const batch = aBatch(
    { 'a.jsonl': slowLines.repeat(50) },
    { pace: { concurrency: 1 }, closed: closing.signal },
  );
  const job = batch.jobs.create(aRequest(), 'us-east-1');
  while (job.counts.processedRecordCount < 5) await nextTurn();
  closing.abort();
  for (let turn = 0; turn < 200; turn++) await nextTurn();
  expect(await batch.written()).toEqual({});
  expect(job.counts.processedRecordCount).toBeLessThan(10);
});
