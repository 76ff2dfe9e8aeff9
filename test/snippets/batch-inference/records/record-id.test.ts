import { expect, test } from 'vitest';
import { recordId } from '../../../../snippets/batch-inference/records/record-id.ts';

test('recordId() is the same for the same place, names and round', () => {
  expect(recordId(12, ['a', 'b'], 1)).toBe(recordId(12, ['a', 'b'], 1));
});

test('recordId() differs with the place, each name, their order, their borders and the round', () => {
  const ids = [
    recordId(0, ['a', 'b']),
    recordId(1, ['a', 'b']),
    recordId(0, ['a', 'c']),
    recordId(0, ['b', 'a']),
    recordId(0, ['ab']),
    recordId(0, ['a', 'b'], 1),
  ];
  expect(new Set(ids).size).toBe(ids.length);
});

test('recordId() is of 18 letters and digits, and sorts by place', () => {
  const ids = [0, 1, 35, 36, 999_999, 36 ** 7 - 1].map((index) => recordId(index, [`name ${index}`]));
  expect(ids.every((id) => /^[0-9a-z]{18}$/.test(id))).toBe(true);
  expect(ids.toSorted()).toEqual(ids);
});

test('recordId() does not hang on the place alone: a hundred thousand names give as many hashes', () => {
  const hashes = new Set(Array.from({ length: 100_000 }, (_, index) => recordId(0, [`name ${index}`])));
  expect(hashes.size).toBe(100_000);
});
