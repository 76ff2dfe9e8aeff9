import { compareVersions } from './compare-versions.ts';
import type { UpgradeRelease } from './upgrade-release.ts';

/** What the notes list of security fixes between two versions, by CVE id. */
export interface SecurityChange {
  /** Fixed in the version that one wants, and not in the one that one has. */
  readonly gained: readonly string[];
  /** Fixed only in a later patch of the series that one wants. */
  readonly missing: readonly string[];
  /** Those of the missing ones that the version that one has does have: they would come back. */
  readonly lost: readonly string[];
  /** The patch that has the missing ones. */
  readonly patch?: string | undefined;
}

/**
 * The security fixes that an upgrade brings, and those that it stops short of, by the notes.
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
  const later = releases.filter(
    ({ version, cves = [] }) =>
      seriesOf(version) === seriesOf(to) && compareVersions(version, to) > 0 && cves.length > 0,
  );
  const missing = new Set(later.flatMap(({ cves = [] }) => cves)).difference(has);
  return {
    gained: [...has.difference(had)],
    missing: [...missing],
    lost: [...missing.intersection(had)],
    patch: later.at(-1)?.version,
  };
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
