import { compareVersions } from './compare-versions.ts';
import type { UpgradeRelease } from './upgrade-release.ts';

/** The CVE ids that one version's notes and those before it list, and the other's do not. */
export interface SecurityChange {
  readonly gained: readonly string[];
  /** Fixed in a patch of the older series, and not in the notes of the newer version: a later patch may have them. */
  readonly lost: readonly string[];
}

/**
 * The security fixes that an upgrade brings, by the notes.
 *
 * A patch release is a branch: 2.7.4 came after 2.8.0, and 2.8.0 does not have what it fixed. So a version has the fixes of
 * its own series up to itself, and those of the first release of each earlier series.
 *
 * @param releases The releases, the oldest first.
 * @param from The version that one has.
 * @param to The version that one wants.
 * @returns The ids in the order of the notes.
 */
export function securityChange(
  releases: readonly UpgradeRelease[],
  from: string,
  to: string,
): SecurityChange {
  const had = fixedIn(releases, from);
  const has = fixedIn(releases, to);
  return { gained: [...has.difference(had)], lost: [...had.difference(has)] };
}

function fixedIn(releases: readonly UpgradeRelease[], version: string): Set<string> {
  const before = releases.filter((release) => compareVersions(release.version, version) <= 0);
  const firsts = new Map(before.toReversed().map((release) => [seriesOf(release.version), release]));
  const line = before.filter(
    (release) =>
      seriesOf(release.version) === seriesOf(version) || firsts.get(seriesOf(release.version)) === release,
  );
  return new Set(line.flatMap(({ cves = [] }) => cves));
}

function seriesOf(version: string): string {
  return version.split('.').slice(0, 2).join('.');
}
