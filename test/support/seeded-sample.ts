/**
 * Chooses some of many, the same ones in every run with the same seed.
 *
 * @param items What to choose from.
 * @param count How many to choose; all when there are fewer.
 * @param seed Another seed chooses others.
 * @returns The chosen items, in the order in which they came.
 */
export function seededSample<T>(items: readonly T[], count: number, seed: number): T[] {
  const next = mulberry32(seed);
  const ranked = items.map((item, index) => ({ item, index, rank: next() }));
  ranked.sort((a, b) => a.rank - b.rank);
  return ranked
    .slice(0, count)
    .sort((a, b) => a.index - b.index)
    .map(({ item }) => item);
}

/** A small generator of numbers from 0 to 1 with a good spread. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
