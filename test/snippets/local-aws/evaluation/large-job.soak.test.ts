import { expect, test } from 'vitest';
import { runLargeJob } from './a-large-job.ts';
import { largeJobProblems } from './large-job-problems.ts';

test.each(['own', 'retrieve', 'generate', 'model'] as const)(
  'a job of the kind %s scores 1,000 prompts by all its metrics, with simulated models',
  async (kind) => {
    const outcome = await runLargeJob(kind, 1_000);
    expect(largeJobProblems(kind, 1_000, outcome)).toEqual([]);
    console.info({ kind, tookMs: Math.round(outcome.tookMs) });
  },
);
