/**
 * Finds the names that somebody may have meant.
 *
 * @param name What was written.
 * @param names The names that there are.
 * @param count How many to give at most.
 * @returns The names with the fewest letters to change, the nearest first; none that have little in common.
 */
export function nearNames(name: string, names: Iterable<string>, count: number): string[] {
  const written = name.toLowerCase().slice(0, 40);
  return [...names]
    .map((one) => ({ one, changes: changes(written, one.toLowerCase()) }))
    .filter(({ one, changes }) => changes <= Math.max(2, Math.ceil(one.length / 2)))
    .sort((a, b) => a.changes - b.changes)
    .slice(0, count)
    .map(({ one }) => one);
}

/** Levenshtein's distance. */
function changes(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const replaced = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
