import type { PathEntry, UpgradeRelease } from './upgrade-release.ts';

/** A public name, and all that happened to it. */
export interface SymbolHistory {
  readonly symbol: string;
  /** The oldest first. */
  readonly entries: readonly PathEntry[];
}

/**
 * All public names that entries concern.
 *
 * @param releases The releases, the oldest first.
 * @returns The names in the order of the alphabet.
 */
export function symbolHistories(releases: readonly UpgradeRelease[]): SymbolHistory[] {
  const histories = new Map<string, PathEntry[]>();
  for (const { version, entries } of releases) {
    for (const entry of entries) {
      for (const symbol of new Set(entry.symbols)) {
        const known = histories.get(symbol) ?? [];
        histories.set(symbol, [...known, { key: `${version}#${entry.id}`, version, entry }]);
      }
    }
  }
  return [...histories]
    .map(([symbol, entries]) => ({ symbol, entries }))
    .sort((a, b) => (a.symbol < b.symbol ? -1 : 1));
}
