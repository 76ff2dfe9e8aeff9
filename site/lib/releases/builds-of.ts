import type { TestedBuild } from '../../schemas/tested-builds.ts';

/**
 * The tested builds of a version: those of the first release of its series, for patches have no rows.
 *
 * @param builds The table.
 * @param version The version.
 */
export function buildsOf(builds: readonly TestedBuild[], version: string): TestedBuild[] {
  const series = version.split('.').slice(0, 2).join('.');
  return builds.filter((build) => build.version.startsWith(`${series}.`));
}
