import { expect, test } from 'vitest';
import { permute } from '../../../../snippets/batch-inference/dataset/permute.ts';

test.each([1, 2, 1_000, 2 ** 16 + 1])('permute() of all numbers below %i gives each once', (bound) => {
  const seen = new Set<number>();
  for (let index = 0; index < bound; index++) seen.add(permute(index, bound, 12_345));
  expect(seen.size).toBe(bound);
  expect(Math.max(...[...seen].slice(-5))).toBeLessThan(bound);
});
