/**
 * Names a record by its place in the run and by what it carries.
 *
 * The same names at the same place get the same id in every run, so a restart goes on where the last run ended; with
 * other names the id differs, so an answer can not be joined to products that it was not made for.
 *
 * @param index The record's place in the run, from 0.
 * @param names The names that it carries.
 * @param round 0 for the first attempt, 1 for the first retry, and so on.
 * @returns 18 digits and lower-case letters; ids of one run sort by their place, up to 78 billion records.
 *
 * @example
 * ```ts
 * import { recordId } from '@outcrop/snippets/batch-inference';
 *
 * console.assert(recordId(7, ['Red shoe']) === recordId(7, ['Red shoe']));
 * console.assert(recordId(7, ['Red shoe']) !== recordId(7, ['Blue shoe']));
 * ```
 */
export function recordId(index: number, names: readonly string[], round = 0): string {
  const place = index.toString(36).padStart(7, '0');
  return (
    place +
    hash(JSON.stringify([round, ...names]))
      .toString(36)
      .padStart(11, '0')
  );
}

/** 53 bits of cyrb53, which is public domain: no secret is kept by it. */
function hash(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  const mixedHigh = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  const mixedLow = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 2 ** 32 * (mixedLow & 0x1fffff) + (mixedHigh >>> 0);
}
