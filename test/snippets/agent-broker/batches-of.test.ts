import { expect, test } from 'vitest';
import { batchesOf } from '../../../snippets/agent-broker/batches-of.ts';

test('batchesOf() fills a batch to its count and its bytes, and not beyond', () => {
  expect(batchesOf([1, 2, 3, 4], [1, 1, 1, 1], 3, 100)).toEqual([[1, 2, 3], [4]]);
  expect(batchesOf([1, 2, 3], [50, 50, 1], 10, 100)).toEqual([[1, 2], [3]]);
  expect(batchesOf([1, 2, 3], [50, 51, 49], 10, 100)).toEqual([[1], [2, 3]]);
});

test('batchesOf() gives an item that is too large a batch of its own', () => {
  expect(batchesOf([1, 2, 3], [1, 101, 1], 10, 100)).toEqual([[1], [2], [3]]);
});

test('batchesOf() makes no batch of nothing', () => {
  expect(batchesOf([], [], 10, 100)).toEqual([]);
});
