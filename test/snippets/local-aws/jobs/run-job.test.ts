import { expect, test } from 'vitest';
import type { ModelInvocationJob } from '../../../../snippets/local-aws/jobs/model-invocation-job.ts';
import { ServiceError } from '../../../../snippets/local-aws/mod.ts';
import { nextTurn } from '../../../support/next-turn.ts';
import { aBatch, aRequest, linesOf, untilEnded } from './a-batch.ts';

/** What a job's status has been, each with the time at which it began. */
async function stagesOf(job: ModelInvocationJob): Promise<[string, number][]> {
  const stages: [string, number][] = [[job.status, job.lastModifiedTime]];
  while (job.endTime === undefined) {
    await nextTurn();
    if (stages.at(-1)?.[0] !== job.status) stages.push([job.status, job.lastModifiedTime]);
  }
  return stages;
}

test('runJob() leads a job through its stages, each at its time', async () => {
  const lines = '{"modelInput":{"number":1,"wait":600000}}\n';
  const { jobs } = aBatch({ 'a.jsonl': lines });
  const job = jobs.create(aRequest(), 'us-east-1');
  expect(await stagesOf(job)).toEqual([
    ['Submitted', 0],
    ['Validating', 2_000],
    ['Scheduled', 7_000],
    ['InProgress', 17_000],
    ['Completed', 617_000],
  ]);
  expect(job).toMatchObject({ submitTime: 0, endTime: 617_000, expirationTime: 24 * 3_600_000 });
});

test('runJob() writes a file of answers for each file of input, and the manifest', async () => {
  const batch = aBatch({ 'a.jsonl': linesOf(3), 'sub/b.jsonl': linesOf(2), 'notes.txt': 'not input' });
  const job = await batch.run();
  expect(Object.keys(await batch.written())).toEqual([
    `out/${job.id}/a.jsonl.out`,
    `out/${job.id}/manifest.json.out`,
    `out/${job.id}/sub/b.jsonl.out`,
  ]);
  const answers = await batch.output(job, 'a.jsonl.out');
  expect(answers).toHaveLength(3);
  expect(answers).toContainEqual({
    recordId: 'R2',
    modelInput: { number: 2 },
    modelOutput: { number: 2 },
  });
  expect(JSON.parse((await batch.written())[`out/${job.id}/manifest.json.out`] ?? '')).toEqual({
    totalRecordCount: 5,
    processedRecordCount: 5,
    successRecordCount: 5,
    errorRecordCount: 0,
    inputTokenCount: 15,
    outputTokenCount: 10,
  });
});

test('runJob() takes one file, and leaves those beside it', async () => {
  const batch = aBatch({ 'a.jsonl': linesOf(1), 'a.jsonl.jsonl': linesOf(1), 'b.jsonl': linesOf(1) });
  const s3Uri = 's3://batch/in/a.jsonl';
  const job = await batch.run(aRequest({ inputDataConfig: { s3InputDataConfig: { s3Uri } } }));
  expect(job.status).toBe('Completed');
  expect(Object.keys(await batch.written())).toEqual([
    `out/${job.id}/a.jsonl.out`,
    `out/${job.id}/manifest.json.out`,
  ]);
});

test.each([
  ['s3://batch', ''],
  ['s3://batch/', ''],
  ['s3://batch/out', 'out/'],
  ['s3://batch/out/deep/', 'out/deep/'],
])('runJob() writes below the output URI %s', async (s3Uri, folder) => {
  const batch = aBatch({ 'a.jsonl': linesOf(1) });
  const job = await batch.run(aRequest({ outputDataConfig: { s3OutputDataConfig: { s3Uri } } }));
  const keys: string[] = [];
  for await (const { key } of batch.objects.list('batch', '')) if (key.includes(job.id)) keys.push(key);
  expect(keys).toEqual([`${folder}${job.id}/a.jsonl.out`, `${folder}${job.id}/manifest.json.out`]);
});

test('runJob() goes on after bad records, and completes even if none was answered', async () => {
  const batch = aBatch({ 'a.jsonl': '{"recordId":"bad","modelInput":{"text":"x"}}\n' });
  const job = await batch.run();
  expect(job).toMatchObject({ status: 'Completed', counts: { successRecordCount: 0, errorRecordCount: 1 } });
  expect(await batch.output(job, 'a.jsonl.out')).toEqual([
    {
      recordId: 'bad',
      modelInput: { text: 'x' },
      error: { errorCode: 400, errorMessage: 'number is missing' },
    },
  ]);
});

test('runJob() gives the status of what went wrong, and 500 for what is no service error', async () => {
  const errors = [
    new ServiceError('ModelTimeoutException', 'too slow'),
    new ServiceError('ThrottlingException', 'too many'),
    new TypeError('a defect'),
  ];
  const batch = aBatch(
    { 'a.jsonl': linesOf(3) },
    { runRecord: ({ modelInput }) => Promise.reject(errors[Number(modelInput.number)]) },
  );
  const lines = await batch.output(await batch.run(), 'a.jsonl.out');
  expect(lines.toSorted((a, b) => String(a.recordId).localeCompare(String(b.recordId)))).toMatchObject([
    { error: { errorCode: 408, errorMessage: 'too slow' } },
    { error: { errorCode: 429, errorMessage: 'too many' } },
    { error: { errorCode: 500, errorMessage: 'a defect' } },
  ]);
});

test('runJob() makes up missing record ids, and keeps those that come twice', async () => {
  const batch = aBatch({
    'a.jsonl': [
      '{"modelInput":{"number":1}}',
      '{"recordId":null,"modelInput":{"number":2}}',
      '{"recordId":"same","modelInput":{"number":3}}',
      '{"recordId":"same","modelInput":{"number":4}}',
    ].join('\n'),
  });
  const lines = await batch.output(await batch.run(), 'a.jsonl.out');
  const ids = lines.map(({ recordId }) => String(recordId));
  expect(ids.filter((id) => id === 'same')).toHaveLength(2);
  const made = ids.filter((id) => id !== 'same');
  expect(new Set(made).size).toBe(2);
  expect(made.every((id) => /^[A-Z0-9]{11}$/.test(id))).toBe(true);
});

test('runJob() takes a byte order mark, CRLF, empty lines and a last line without an end', async () => {
  const batch = aBatch({
    'a.jsonl': `\uFEFF${linesOf(2).replaceAll('\n', '\r\n')}\r\n  \n\n${linesOf(1).trimEnd()}`,
  });
  const job = await batch.run();
  expect(job).toMatchObject({ status: 'Completed', counts: { totalRecordCount: 3, successRecordCount: 3 } });
});

test("runJob() leaves the input's order, and two seeds leave it in two ways", async () => {
  async function orderWith(seed: string): Promise<unknown[]> {
    const batch = aBatch({ 'a.jsonl': linesOf(200) }, { seed });
    return (await batch.output(await batch.run(), 'a.jsonl.out')).map(({ recordId }) => recordId);
  }
  const order = await orderWith('one');
  const inputOrder = Array.from({ length: 200 }, (_, index) => `R${index}`);
  expect(order).not.toEqual(inputOrder);
  expect(order.toSorted()).toEqual(inputOrder.toSorted());
  expect(await orderWith('one')).toEqual(order);
  expect(await orderWith('two')).not.toEqual(order);
});

test('runJob() passes six hours at once on a virtual clock, as many records at once as it may', async () => {
  const hour = 3_600_000;
  const input = `{"modelInput":{"number":1,"wait":${hour}}}\n`.repeat(24);
  const batch = aBatch({ 'a.jsonl': input }, { pace: { concurrency: 4 } });
  const job = await batch.run();
  expect(job).toMatchObject({ status: 'Completed', endTime: 17_000 + 6 * hour });
});

test('runJob() ends PartiallyCompleted when its time is up, with what was done written', async () => {
  const hour = 3_600_000;
  const input = `{"modelInput":{"number":1,"wait":${hour}}}\n`.repeat(30);
  const batch = aBatch({ 'a.jsonl': input, 'b.jsonl': input }, { pace: { concurrency: 1 } });
  const job = await batch.run();
  const done = (await batch.output(job, 'a.jsonl.out')).length;
  expect(job).toMatchObject({
    status: 'PartiallyCompleted',
    counts: { totalRecordCount: 60, processedRecordCount: done, successRecordCount: done },
  });
  expect(done).toBeGreaterThan(20);
  expect(done).toBeLessThan(30);
  expect(Object.keys(await batch.written())).toEqual([
    `out/${job.id}/a.jsonl.out`,
    `out/${job.id}/manifest.json.out`,
  ]);
});

test('runJob() ends Expired when its queue lasts until its timeout, and not a moment before', async () => {
  const day = 24 * 3_600_000;
  async function endWith(scheduledMs: number): Promise<string> {
    const batch = aBatch(
      { 'a.jsonl': linesOf(1) },
      { pace: { submittedMs: 0, validatingMs: 0, scheduledMs } },
    );
    const job = await batch.run();
    return `${job.status}: ${Object.keys(await batch.written()).length} objects`;
  }
  expect(await endWith(day - 1)).toBe('Completed: 2 objects');
  expect(await endWith(day)).toBe('Expired: 0 objects');
});

test('runJob() counts while it runs', async () => {
  const input = '{"modelInput":{"number":1,"wait":1000}}\n'.repeat(40);
  const { jobs } = aBatch({ 'a.jsonl': input }, { pace: { concurrency: 1 } });
  const job = jobs.create(aRequest(), 'us-east-1');
  const seen = new Set<number>();
  while (job.endTime === undefined) {
    seen.add(job.counts.processedRecordCount);
    await nextTurn();
  }
  await untilEnded(job);
  expect(seen.size).toBeGreaterThan(10);
});
