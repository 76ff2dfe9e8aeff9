import { expect, test } from 'vitest';
import { concurrencyOf, published, times } from '../../../snippets/batch-inference/mod.ts';

test('times() rounds the last round up, and adds the start', () => {
  expect(times(10, { secondsPerPrompt: 2, concurrency: 5 })).toBe(4);
  expect(times(11, { secondsPerPrompt: 2, concurrency: 5, startSeconds: 7 })).toBe(13);
});

test('times() refuses a run that would never end', () => {
  expect(() => times(1, { secondsPerPrompt: 1, concurrency: 0 })).toThrow(
    'Cannot tell a time as concurrency must be at least 1: current value is 0',
  );
  expect(times(1, { secondsPerPrompt: 1, concurrency: 1 })).toBe(1);
});

test('concurrencyOf() shows that the published job of 100,000 products got more than the one of 5,000', () => {
  const instant = published.results.find(({ shots, batchSeconds }) => shots === 0 && batchSeconds[20] === 29);
  // Twenty products make four prompts; one after the other, as the times of single prompts have it.
  const secondsPerPrompt = (instant?.batchSeconds[20] ?? Number.NaN) / 4;
  expect(concurrencyOf(1_000, instant?.batchSeconds[5_000] ?? Number.NaN, secondsPerPrompt)).toBeCloseTo(
    10,
    0,
  );
  expect(concurrencyOf(20_000, instant?.batchSeconds[100_000] ?? Number.NaN, secondsPerPrompt)).toBeCloseTo(
    25.3,
    1,
  );
});
