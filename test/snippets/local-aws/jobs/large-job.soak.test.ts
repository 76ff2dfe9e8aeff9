import { expect, test } from 'vitest';
import { runLargeJob } from './large-job.ts';

test('runJob() answers 50,000 records over S3, with memory that does not grow with them', async () => {
  const { job, ids, lines, manifest, growth } = await runLargeJob({ records: 50_000, length: 2_000 });
  expect(job).toMatchObject({ status: 'Completed', counts: { successRecordCount: 50_000 } });
  expect(manifest).toEqual(job.counts);
  expect([ids.size, lines]).toEqual([50_000, 50_000]);
  console.info(`memory grew by ${(growth / 1e6).toFixed(1)} MB at most`);
  // 100 MB were read and 200 MB written.
  expect(growth).toBeLessThan(32e6);
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
