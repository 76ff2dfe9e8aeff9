import { expect, test } from 'vitest';
import { seededSample } from './seeded-sample.ts';

const items = Array.from({ length: 100 }, (_, index) => index);

test('seededSample() chooses the same items for the same seed', () => {
  expect(seededSample(items, 10, 7)).toEqual(seededSample(items, 10, 7));
});

test('seededSample() chooses other items for another seed', () => {
  expect(seededSample(items, 10, 7)).not.toEqual(seededSample(items, 10, 8));
});

test('seededSample() keeps the order and takes no item twice', () => {
  const chosen = seededSample(items, 10, 7);
  expect(chosen).toHaveLength(10);
  expect(chosen).toEqual([...new Set(chosen)].sort((a, b) => a - b));
});

test('seededSample() takes all when there are fewer', () => {
  expect(seededSample([3, 1, 2], 4, 7)).toEqual([3, 1, 2]);
});
