import { compareVersions } from './compare-versions.ts';
import type { PathEntry, UpgradeRelease } from './upgrade-release.ts';

/**
 * All entries that an upgrade passes: those of every version after `from`, up to and with `to`.
 *
 * @param releases The releases, the oldest first.
 * @param from The version that one has.
 * @param to The version that one wants.
 * @returns The entries, the oldest first; none when `to` is not newer.
 */
export function pathEntries(releases: readonly UpgradeRelease[], from: string, to: string): PathEntry[] {
  return releases
    .filter(({ version }) => compareVersions(version, from) > 0 && compareVersions(version, to) <= 0)
    .flatMap(({ version, entries }) =>
      entries.map((entry) => ({ key: `${version}#${entry.id}`, version, entry })),
    );
}
