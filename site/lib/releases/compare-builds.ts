import type { TestedBuild } from '../../schemas/tested-builds.ts';
import { type BuildPlatform, buildPlatforms } from './build-platforms.ts';
import { buildsOf } from './builds-of.ts';
import { compareVersions } from './compare-versions.ts';
import { pythonVersions } from './python-versions.ts';

/** What becomes of one platform in an upgrade. */
export interface BuildChange {
  readonly platform: BuildPlatform;
  /** The rows of the version that one has; none where the table lists none. */
  readonly from: readonly TestedBuild[];
  readonly to: readonly TestedBuild[];
  readonly pythonDropped: readonly string[];
  readonly pythonAdded: readonly string[];
  /** The last version, up to the one that one wants, that has a row; set where that one has none. */
  readonly last?: string | undefined;
  /** The same for rows with a GPU. */
  readonly lastGpu?: string | undefined;
}

/**
 * Compares the tested builds of two versions, platform by platform.
 *
 * @param builds The table.
 * @param from The version that one has.
 * @param to The version that one wants.
 * @returns A change for each platform of which either version has a build. A patch release has those of its series.
 */
export function compareBuilds(builds: readonly TestedBuild[], from: string, to: string): BuildChange[] {
  return buildPlatforms
    .map((platform) =>
      change(
        builds.filter((build) => build.platform === platform),
        platform,
        from,
        to,
      ),
    )
    .filter((one) => one.from.length > 0 || one.to.length > 0);
}

function change(
  rows: readonly TestedBuild[],
  platform: BuildPlatform,
  from: string,
  to: string,
): BuildChange {
  const old = buildsOf(rows, from);
  const next = buildsOf(rows, to);
  const had = pythons(old);
  const has = pythons(next);
  const isGone = next.length === 0;
  return {
    platform,
    from: old,
    to: next,
    pythonDropped: isGone ? [] : [...had.difference(has)],
    pythonAdded: old.length === 0 ? [] : [...has.difference(had)],
    last: isGone ? lastBefore(rows, to) : undefined,
    lastGpu:
      old.some(({ gpu }) => gpu) && !next.some(({ gpu }) => gpu)
        ? lastBefore(
            rows.filter(({ gpu }) => gpu),
            to,
          )
        : undefined,
  };
}

function pythons(builds: readonly TestedBuild[]): Set<string> {
  return new Set(builds.flatMap(({ python }) => pythonVersions(python)));
}

function lastBefore(rows: readonly TestedBuild[], version: string): string | undefined {
  return rows.map((row) => row.version).findLast((one) => compareVersions(one, version) <= 0);
}
