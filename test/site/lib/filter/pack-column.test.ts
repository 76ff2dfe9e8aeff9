import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packColumn } from '../../../../site/lib/filter/pack-column.ts';
import { unpackColumn } from '../../../../site/lib/filter/unpack-column.ts';

test('packColumn() writes base 36, spaces and commas', () => {
  expect(packColumn([[0], [], [3, 35, 36], []])).toBe('0,,3 z 10,');
});

test('packColumn() loses nothing', () => {
  const column = fc.array(fc.array(fc.nat(2000)), { minLength: 1 });
  fc.assert(
    fc.property(column, (cells) => {
      expect(unpackColumn(packColumn(cells))).toEqual(cells);
    }),
  );
});
