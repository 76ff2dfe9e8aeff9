import { expect, test } from 'vitest';
import { runLargeJob } from './a-large-job.ts';
import { largeJobProblems, meanOf } from './large-job-problems.ts';

// The soak test runs the same with as many prompts as a dataset may have.
test.each(['own', 'retrieve', 'generate', 'model'] as const)(
  'a job of the kind %s scores 40 prompts by all its metrics, with simulated models',
  async (kind) => {
    const outcome = await runLargeJob(kind, 40);
    expect(largeJobProblems(kind, 40, outcome)).toEqual([]);
  },
);

test('the simulated judge finds the answers with another number, and no other', async () => {
  const outcome = await runLargeJob('own', 40);
  expect(meanOf(outcome, 'Faithfulness')).toBe(0.9);
  expect(meanOf(outcome, 'Correctness')).toBe(0.9);
});

test('a job is the same again with the same seed, however many conversations are worked on at once', async () => {
  const one = await runLargeJob('generate', 20);
  const other = await runLargeJob('generate', 20, { evaluationPace: { concurrency: 1 } });
  expect(one.lines).toEqual(other.lines);
  expect(one.keys).toEqual(other.keys);
});
