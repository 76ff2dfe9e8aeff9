/** Draws a number of at least 0 and less than 1. */
export type Random = () => number;

/**
 * A random source that gives the same numbers for the same seed, on every machine: mulberry32, which is public domain.
 *
 * @param seed A text, and a number that tells sources of the same text apart.
 * @returns The source.
 */
export function seededRandom(seed: string, number = 0): Random {
  let state = mix(hash(seed) ^ Math.imul(number, 0x9e3779b1));
  return function mulberry32() {
    state = (state + 0x6d2b79f5) | 0;
    return (mix(state) >>> 0) / 2 ** 32;
  };
}

function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  }
  return state;
}

function mix(state: number): number {
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return mixed ^ (mixed >>> 14);
}
