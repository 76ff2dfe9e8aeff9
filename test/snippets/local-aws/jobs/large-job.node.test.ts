import { expect, test } from 'vitest';
import { runLargeJob } from './large-job.ts';

// The soak test runs the same with as many records as a job may have.
test('runJob() answers 2,000 records over S3, with memory that does not grow with them', async () => {
  const { job, ids, lines, manifest, growth } = await runLargeJob({ records: 2_000, length: 16_000 });
  expect(job).toMatchObject({ status: 'Completed', counts: { successRecordCount: 2_000 } });
  expect(manifest).toEqual(job.counts);
  expect([ids.size, lines]).toEqual([2_000, 2_000]);
  // 32 MB were read and 64 MB written, of which a window of records and a part of an upload are held.
  expect(growth).toBeLessThan(32e6);
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
