import { expect, test } from 'vitest';
import type { CopyChange } from '../../../../snippets/local-aws/imported/copy-fleet.ts';
import { copySamples } from '../../../../snippets/local-aws/imported/copy-samples.ts';

const minute = 60_000;

/** Changes as `[minute, copies]`. */
function samples(now: number, ...changes: [number, number][]): [number, number][] {
  const list: CopyChange[] = changes.map(([at, copies]) => ({ at: at * minute, copies }));
  return copySamples(list, now * minute).map(({ at, value }) => [at / minute, value]);
}

test('copySamples() gives the most copies of each minute', () => {
  expect(samples(4.5, [1.2, 1], [1.4, 2], [1.6, 1], [3.1, 3])).toEqual([
    [1, 2],
    [2, 1],
    [3, 3],
    [4, 3],
  ]);
});

test('copySamples() has no sample of a minute that begins as the last copy goes', () => {
  expect(samples(9, [1, 1], [3, 0])).toEqual([
    [1, 1],
    [2, 1],
  ]);
  expect(samples(9, [1, 1], [3 + 1 / minute, 0])).toEqual([
    [1, 1],
    [2, 1],
    [3, 1],
  ]);
});

test('copySamples() has a sample of the minute that has just begun', () => {
  expect(samples(2 - 1 / minute, [1, 1])).toEqual([[1, 1]]);
  expect(samples(2, [1, 1])).toEqual([
    [1, 1],
    [2, 1],
  ]);
});

test('copySamples() has gaps where a model slept', () => {
  expect(samples(9, [1, 1], [1.5, 0], [4.5, 1], [4.6, 0])).toEqual([
    [1, 1],
    [4, 1],
  ]);
  expect(samples(9)).toEqual([]);
});
