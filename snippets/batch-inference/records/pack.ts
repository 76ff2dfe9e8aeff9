import type { Source } from '../source.ts';

// #region pack
/**
 * Puts every `size` items that follow one another together, so that they can share one prompt.
 *
 * @param items The items; never more than one pack of them is held.
 * @param size How many make a pack; the last one may have fewer.
 * @returns The packs, in order.
 * @throws {RangeError} If the size is no whole number of at least 1.
 *
 * @example
 * ```ts
 * import { pack } from '@outcrop/snippets/batch-inference';
 *
 * const packs = await Array.fromAsync(pack(['a', 'b', 'c'], 2));
 * console.assert(JSON.stringify(packs) === '[["a","b"],["c"]]');
 * ```
 */
export async function* pack<T>(items: Source<T>, size: number): AsyncGenerator<T[]> {
  if (!Number.isInteger(size) || size < 1) {
    throw new RangeError(
      `Cannot pack as the size must be a whole number of at least 1: current value is ${size}`,
    );
  }
  let packed: T[] = [];
  for await (const item of items) {
    packed.push(item);
    if (packed.length < size) continue;
    yield packed;
    packed = [];
  }
  if (packed.length > 0) yield packed;
}
// #endregion pack
