import { expect, test } from 'vitest';
import { VectorIndex } from '../../../../../snippets/local-aws/knowledge-bases/search/vector-index.ts';

test('cosines() compares directions, not lengths', () => {
  const index = new VectorIndex([
    [3, 4],
    [-3, -4],
    [4, -3],
    [30, 40],
    [0, 0],
  ]);
  const cosines = [...index.cosines([6, 8])];
  for (const [place, cosine] of [1, -1, 0, 1, 0].entries()) expect(cosines[place]).toBeCloseTo(cosine, 6);
  // (3·1 + 4·0) / (5·1)
  expect(index.cosines([1, 0])[0]).toBeCloseTo(0.6, 6);
});

test('cosines() with a vector without direction, or without vectors', () => {
  expect([...new VectorIndex([[1, 2]]).cosines([0, 0])]).toEqual([0]);
  expect([...new VectorIndex([]).cosines([1])]).toEqual([]);
});
