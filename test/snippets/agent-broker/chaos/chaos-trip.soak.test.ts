import { expect, test } from 'vitest';
import { chaosRuns } from './chaos-runs.ts';

test('1,000 trips end as they may, book once and lose nothing, whatever goes wrong', async () => {
  const { faults, ...counts } = await chaosRuns(1_000);
  console.log(counts);
  expect(faults).toEqual({});
  expect(counts.killed).toBeGreaterThan(1_000);
  expect(counts.tooEarly).toBeLessThan(50);
});
