import type { Random } from '../random.ts';

/** How a sample is drawn. */
export interface SampleOptions<Item> {
  /** How many items; all of them where there are not so many. */
  count: number;
  /** Which stratum an item belongs to. */
  by: (item: Item) => string;
  /** @default Math.random */
  random?: Random;
}

// #region stratified-sample
/**
 * Draws a sample in which every stratum has its share, for a dataset that is larger than a job takes.
 *
 * Shares are proportional, by largest remainders; but every stratum is there, as long as there are places for all, so
 * that a rare kind of question is not lost.
 *
 * @param items What to draw from.
 * @param options How many, and what they are grouped by.
 * @returns The sample, in the order of the items.
 * @throws {RangeError} If the count is no whole number of at least 1.
 *
 * @example
 * ```ts
 * import { seededRandom, stratifiedSample } from '@outcrop/snippets/rag-evaluation';
 *
 * const items = [...'aaaaaaaab'];
 * const sample = stratifiedSample(items, { count: 3, by: (item) => item, random: seededRandom('sample') });
 * console.assert(sample.join('') === 'aab');
 * ```
 */
export function stratifiedSample<Item>(
  items: readonly Item[],
  { count, by, random = Math.random }: SampleOptions<Item>,
): Item[] {
  if (!Number.isInteger(count) || count < 1) {
    throw new RangeError(
      `Cannot draw a sample as its count must be a whole number of at least 1: current value is ${count}`,
    );
  }
  if (count >= items.length) return [...items];
  const strata = [...Map.groupBy(items.keys(), (index) => by(items[index] as Item)).values()];
  const sizes = strata.map(({ length }) => length);
  const drawn = new Set(
    shares(sizes, count).flatMap((share, stratum) => draw(strata[stratum] ?? [], share, random)),
  );
  return items.filter((_, index) => drawn.has(index));
}
// #endregion stratified-sample

/** Gives out places one by one, each to the stratum that is furthest behind its share. */
function shares(sizes: readonly number[], count: number): number[] {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const given = sizes.map((): number => (count >= sizes.length ? 1 : 0));
  const behind = sizes.map((size, stratum) => (count * size) / total - (given[stratum] ?? 0));
  for (let left = count - given.reduce((sum, share) => sum + share, 0); left > 0; left--) {
    const next = behind.indexOf(Math.max(...behind));
    given[next] = (given[next] ?? 0) + 1;
    behind[next] = (behind[next] ?? 0) - 1;
  }
  return given;
}

/** Draws so many without putting any back: the beginning of a shuffle. */
function draw(indices: readonly number[], count: number, random: Random): number[] {
  const left = [...indices];
  return Array.from({ length: count }, () => left.splice(Math.floor(random() * left.length), 1)).flat();
}
