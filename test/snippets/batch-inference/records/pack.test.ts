import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack } from '../../../../snippets/batch-inference/records/pack.ts';
import { fuzz } from '../../../support/hostile-text.ts';

test('pack() loses, adds and moves nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer()), fc.integer({ min: 1, max: 20 }), async (items, size) => {
      const packs = await Array.fromAsync(pack(items, size));
      expect(packs.flat()).toEqual(items);
      expect(packs.slice(0, -1).every((packed) => packed.length === size)).toBe(true);
      expect(packs.every((packed) => packed.length > 0 && packed.length <= size)).toBe(true);
    }),
    fuzz,
  );
});

test('pack() takes no more items than it has given packs for', async () => {
  let taken = 0;
  async function* endless() {
    while (true) yield taken++;
  }
  const packs = pack(endless(), 5);
  expect((await packs.next()).value).toEqual([0, 1, 2, 3, 4]);
  expect(taken).toBe(5);
  await packs.return(undefined);
});

test.each([0, -1, 1.5, Number.NaN])('pack() refuses the size %d', async (size) => {
  await expect(pack(['a'], size).next()).rejects.toThrow(
    new RangeError(`Cannot pack as the size must be a whole number of at least 1: current value is ${size}`),
  );
});
