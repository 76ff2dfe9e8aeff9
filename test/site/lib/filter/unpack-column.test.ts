import { expect, test } from 'vitest';
import { unpackColumn } from '../../../../site/lib/filter/unpack-column.ts';

test('unpackColumn() reads empty cells at both ends', () => {
  expect(unpackColumn(',0,3 z 10,')).toEqual([[], [0], [3, 35, 36], []]);
});
