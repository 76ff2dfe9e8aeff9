import { expect, test } from 'vitest';
import { runLargeJob } from './large-job.ts';

test('runJob() answers 50,000 records over S3, with memory that does not grow with them', async () => {
  const large = await runLargeJob({ records: 50_000, length: 2_000 });
  const { job, ids, lines, manifest, heapGrowth, bufferGrowth } = large;
  expect(job).toMatchObject({ status: 'Completed', counts: { successRecordCount: 50_000 } });
  expect(manifest).toEqual(job.counts);
  expect([ids.size, lines]).toEqual([50_000, 50_000]);
  console.info({ heapGrowth, bufferGrowth });
  // 100 MB are read and 200 MB written; kept in memory, they would show.
  expect(heapGrowth).toBeLessThan(12e6);
  expect(bufferGrowth).toBeLessThan(64e6);
});

test('runJob() that is stopped in the middle of 50,000 records has written what was done', async () => {
  const { job, ids, lines, manifest } = await runLargeJob({ records: 50_000, length: 1_000, stopAt: 25_000 });
  expect(job.status).toBe('Stopped');
  expect(manifest).toEqual(job.counts);
  expect(manifest).toMatchObject({ totalRecordCount: 50_000, processedRecordCount: lines });
  expect(ids.size).toBe(lines);
  expect(lines).toBeGreaterThanOrEqual(25_000);
  expect(lines).toBeLessThan(26_000);
});
