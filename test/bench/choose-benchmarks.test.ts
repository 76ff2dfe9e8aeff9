import { expect, test } from 'vitest';
import { chooseBenchmarks } from './choose-benchmarks.ts';

const names = ['filter', 'local-aws/requests', 'local-aws/startup', 'local-awsome'];

test.each([
  [[], names],
  [['filter'], ['filter']],
  [['local-aws'], ['local-aws/requests', 'local-aws/startup']],
  [
    ['local-aws/startup', 'filter'],
    ['filter', 'local-aws/startup'],
  ],
  [['requests'], []],
])('chooseBenchmarks() of %j', (wanted, chosen) => {
  expect(chooseBenchmarks(names, wanted)).toEqual(chosen);
});
