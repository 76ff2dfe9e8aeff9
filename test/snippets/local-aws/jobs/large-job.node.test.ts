import { expect, test } from 'vitest';
import { runLargeJob } from './large-job.ts';

// The soak test runs the same with as many records as a job may have.
test('runJob() answers 2,000 records over S3, with memory that does not grow with them', async () => {
  const { job, ids, lines, manifest, heapGrowth } = await runLargeJob({ records: 2_000, length: 8_000 });
  expect(job).toMatchObject({ status: 'Completed', counts: { successRecordCount: 2_000 } });
  expect(manifest).toEqual(job.counts);
  expect([ids.size, lines]).toEqual([2_000, 2_000]);
  // 16 MB are read and 32 MB written; kept in memory, they would show.
  expect(heapGrowth).toBeLessThan(12e6);
});

test('runJob() that is stopped in the middle of 2,000 records has written what was done', async () => {
  const { job, ids, lines, manifest } = await runLargeJob({ records: 2_000, length: 1_000, stopAt: 1_000 });
  expect(job.status).toBe('Stopped');
  expect(manifest).toEqual(job.counts);
  expect(manifest).toMatchObject({ totalRecordCount: 2_000, processedRecordCount: lines });
  expect(ids.size).toBe(lines);
  expect(lines).toBeGreaterThanOrEqual(1_000);
  expect(lines).toBeLessThan(2_000);
});
