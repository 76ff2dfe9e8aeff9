import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type BatchRecord,
  type FileQuotas,
  type JobFiles,
  memoryStore,
  readLines,
  splitFiles,
  TooFewRecordsError,
} from '../../../../snippets/batch-inference/mod.ts';

/** Of 40 bytes a line each, for up to 999 records. */
function records(count: number): BatchRecord[] {
  return Array.from({ length: count }, (_, index) => ({
    recordId: `R${String(index).padStart(3, '0')}`,
    modelInput: { n: 1 },
  }));
}
const lineBytes = JSON.stringify(records(1)[0]).length + 1;

async function split(count: number, quotas: Partial<FileQuotas>) {
  const store = memoryStore();
  const jobs = await splitFiles(records(count), store, { prefix: 'run/', quotas });
  const lines: string[] = [];
  for (const { key } of jobs.flatMap(({ files }) => files)) {
    lines.push(...(await Array.fromAsync(readLines(await store.read(key)))));
  }
  return { jobs, ids: lines.map((line) => JSON.parse(line).recordId), store };
}

function recordCounts(jobs: JobFiles[]): number[][] {
  return jobs.map(({ files }) => files.map((file) => file.records));
}

test('splitFiles() fills a file up to its records, and begins another past them', async () => {
  const quotas = { minRecords: 1, maxRecordsPerFile: 5 };
  expect(recordCounts((await split(5, quotas)).jobs)).toEqual([[5]]);
  const { jobs } = await split(6, quotas);
  expect(recordCounts(jobs)).toEqual([[5, 1]]);
  expect(jobs[0]?.files.map(({ key }) => key)).toEqual([
    'run/job-0001/records-0001.jsonl',
    'run/job-0001/records-0002.jsonl',
  ]);
});

test('splitFiles() fills a file up to its bytes, and begins another past them', async () => {
  const exact = { minRecords: 1, maxFileBytes: 3 * lineBytes };
  expect(recordCounts((await split(3, exact)).jobs)).toEqual([[3]]);
  expect(recordCounts((await split(3, { ...exact, maxFileBytes: 3 * lineBytes - 1 })).jobs)).toEqual([
    [2, 1],
  ]);
});

test('splitFiles() fills a job up to its records and bytes, and begins another past them', async () => {
  expect(recordCounts((await split(6, { minRecords: 1, maxRecords: 6 })).jobs)).toEqual([[6]]);
  expect(recordCounts((await split(7, { minRecords: 1, maxRecords: 6 })).jobs)).toEqual([[6], [1]]);
  const exact = { minRecords: 1, maxJobBytes: 6 * lineBytes };
  expect(recordCounts((await split(6, exact)).jobs)).toEqual([[6]]);
  expect(recordCounts((await split(6, { ...exact, maxJobBytes: 6 * lineBytes - 1 })).jobs)).toEqual([
    [5],
    [1],
  ]);
});

test('splitFiles() leaves the last job the least that it must have', async () => {
  const quotas = { minRecords: 4, maxRecords: 10 };
  expect(recordCounts((await split(20, quotas)).jobs)).toEqual([[10], [10]]);
  expect(recordCounts((await split(21, quotas)).jobs)).toEqual([[10], [7], [4]]);
  expect(recordCounts((await split(13, quotas)).jobs)).toEqual([[9], [4]]);
  expect(recordCounts((await split(14, quotas)).jobs)).toEqual([[10], [4]]);
});

test('splitFiles() names the other way when there are too few records, and writes nothing', async () => {
  const store = memoryStore();
  const splitting = splitFiles(records(99), store);
  await expect(splitting).rejects.toEqual(new TooFewRecordsError(99, 100));
  await expect(splitting).rejects.toThrow(
    'Cannot make a batch job as it must have at least 100 records: current value is 99. So few are answered sooner with nearRealTime(), from the same records',
  );
  expect(await Array.fromAsync(store.list(''))).toEqual([]);
  expect(recordCounts((await split(100, {})).jobs)).toEqual([[100]]);
});

test('splitFiles() refuses a record that is larger than a file', async () => {
  await expect(split(1, { minRecords: 1, maxFileBytes: lineBytes - 1 })).rejects.toThrow(
    `Cannot write record R000 as it must have at most ${lineBytes - 1} bytes: current value is ${lineBytes}`,
  );
});

test('splitFiles() refuses quotas that leave no room', async () => {
  await expect(split(20, { minRecords: 5, maxRecords: 9 })).rejects.toThrow(
    'Cannot split records as maxRecords must be at least twice minRecords, 10: current value is 9',
  );
  await expect(split(20, { minRecords: 5, maxRecords: 10, maxJobBytes: 4 * lineBytes })).rejects.toThrow(
    `Cannot make a batch job as 5 records must fit into ${4 * lineBytes} bytes: current value is 4 records`,
  );
});

test('splitFiles() lets go of its source when it can not go on', async () => {
  let released = false;
  async function* source(): AsyncGenerator<BatchRecord> {
    try {
      yield* records(500);
    } finally {
      released = true;
    }
  }
  const splitting = splitFiles(source(), memoryStore(), { quotas: { maxFileBytes: 1 } });
  await expect(splitting).rejects.toThrow(RangeError);
  expect(released).toBe(true);
});

test('splitFiles() gives the same digest for the same records only', async () => {
  const digests = new Set<string | undefined>();
  const [first, ...rest] = records(3);
  const variants = [
    records(3),
    records(3),
    records(4),
    [{ recordId: 'R000', modelInput: { n: 2 } }, ...rest],
    [...(first ? [first] : []), ...rest.toReversed()],
  ];
  for (const variant of variants) {
    const [job] = await splitFiles(variant, memoryStore(), { quotas: { minRecords: 1 } });
    digests.add(job?.digest);
  }
  expect(digests.size).toBe(4);
});

test('splitFiles() keeps every record, in order, within every quota', async () => {
  const quotas = fc.record({
    minRecords: fc.integer({ min: 1, max: 9 }),
    maxRecords: fc.integer({ min: 18, max: 60 }),
    maxRecordsPerFile: fc.integer({ min: 1, max: 70 }),
    maxFileBytes: fc.integer({ min: lineBytes, max: 40 * lineBytes }),
    maxJobBytes: fc.integer({ min: 20 * lineBytes, max: 90 * lineBytes }),
  });
  await fc.assert(
    fc.asyncProperty(quotas, fc.integer({ min: 9, max: 300 }), async (limits, count) => {
      const { jobs, ids } = await split(count, limits);
      expect(ids).toEqual(records(count).map(({ recordId }) => recordId));
      for (const job of jobs) {
        expect(job.records).toBeGreaterThanOrEqual(limits.minRecords);
        expect(job.records).toBeLessThanOrEqual(limits.maxRecords);
        expect(job.bytes).toBeLessThanOrEqual(limits.maxJobBytes);
        for (const file of job.files) {
          expect(file.records).toBeGreaterThan(0);
          expect(file.records).toBeLessThanOrEqual(limits.maxRecordsPerFile);
          expect(file.bytes).toBeLessThanOrEqual(limits.maxFileBytes);
        }
      }
    }),
  );
});
