const bits = 22;
const mask = 2 ** bits - 1;

/**
 * Shuffles the whole numbers below a bound without holding them: each goes to another one, and no two to the same.
 *
 * Every step can be undone (an odd factor, a shift that keeps the upper bits), so the whole can; numbers that land
 * outside of the bound are sent on until one is within it.
 *
 * @param index A whole number below the bound.
 * @param bound At most 2²².
 * @param seed Decides the order; a whole number.
 * @returns A whole number below the bound.
 */
export function permute(index: number, bound: number, seed: number): number {
  let value = index;
  do {
    value = (value + seed) & mask;
    value = Math.imul(value, 0x2c1b3c6d) & mask;
    value ^= value >>> 11;
    value = Math.imul(value, 0x297a2d39) & mask;
    value ^= value >>> 10;
  } while (value >= bound);
  return value;
}
