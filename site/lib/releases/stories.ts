import type { PathEntry } from './upgrade-release.ts';

/** Entries that tell one story, as each continues another: deprecated in one version, removed in a later one. */
export interface Story {
  /** How the story stands at its end: the entries that no other continues. */
  readonly now: readonly PathEntry[];
  /** What was superseded on the way, the oldest first. */
  readonly before: readonly PathEntry[];
}

/**
 * Merges entries that continue one another.
 *
 * @param entries Entries of an upgrade, the oldest first.
 * @returns Every entry in exactly one story; the stories in the order of their first entries.
 */
export function stories(entries: readonly PathEntry[]): Story[] {
  const known = new Map(entries.map((entry) => [entry.key, entry]));
  const continued = new Set<string>();
  const leaders = new Map(entries.map(({ key }) => [key, key]));
  for (const { key, entry } of entries) {
    for (const { entry: target } of entry.follows ?? []) {
      if (!known.has(target)) continue;
      continued.add(target);
      leaders.set(leaderOf(leaders, key), leaderOf(leaders, target));
    }
  }
  const groups = Map.groupBy(entries, ({ key }) => leaderOf(leaders, key));
  return [...groups.values()].map((group) => ({
    now: group.filter(({ key }) => !continued.has(key)),
    before: group.filter(({ key }) => continued.has(key)),
  }));
}

function leaderOf(leaders: ReadonlyMap<string, string>, key: string): string {
  let leader = key;
  for (let next = leaders.get(leader); next !== undefined && next !== leader; next = leaders.get(leader)) {
    leader = next;
  }
  return leader;
}
