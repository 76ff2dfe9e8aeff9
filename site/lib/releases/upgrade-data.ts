import type { Release } from '../../schemas/release.ts';
import type { TestedBuild } from '../../schemas/tested-builds.ts';
import type { UpgradeEntry, UpgradeRelease } from './upgrade-release.ts';

/** All that the upgrade view fetches. */
export interface UpgradeData {
  /** The newest version that is released. */
  readonly newest: string;
  /** The oldest first. */
  readonly releases: readonly UpgradeRelease[];
  readonly builds: readonly TestedBuild[];
}

/**
 * Takes from the releases what the upgrade view needs, without what is empty: it travels to every reader.
 *
 * @param releases The releases, the oldest first.
 * @param builds The tested builds.
 * @returns The data, ready to be written as JSON.
 */
export function upgradeData(releases: readonly Release[], builds: readonly TestedBuild[]): UpgradeData {
  const newest = releases.findLast(({ kind }) => kind !== 'development')?.version ?? '';
  return {
    newest,
    releases: releases.map(({ version, kind, cves, entries }) => ({
      version,
      kind,
      ...(cves.length > 0 && { cves }),
      entries: entries.map(slimEntry),
    })),
    builds: builds.filter(({ version }) => !version.startsWith('1.')),
  };
}

function slimEntry({
  id,
  kind,
  component,
  text,
  action,
  symbols,
  follows,
}: Release['entries'][number]): UpgradeEntry {
  return {
    id,
    kind,
    component,
    text,
    ...(action && { action }),
    ...(symbols.length > 0 && { symbols }),
    ...(follows.length > 0 && { follows }),
  };
}
