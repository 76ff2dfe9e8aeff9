import type { FollowHow } from '../../schemas/release.ts';
import type { UpgradeRelease } from './upgrade-release.ts';

/** A later entry that continues an earlier one. */
export interface Follower {
  readonly version: string;
  /** The version and the id of the later entry. */
  readonly key: string;
  readonly how: FollowHow;
}

/**
 * What later entries did to earlier ones.
 *
 * @param releases The releases, the oldest first.
 * @returns The later entries by the key of the earlier one, the oldest first.
 */
export function followers(releases: readonly UpgradeRelease[]): ReadonlyMap<string, readonly Follower[]> {
  const found = new Map<string, Follower[]>();
  for (const { version, entries } of releases) {
    for (const { id, follows = [] } of entries) {
      for (const { entry, how } of follows) {
        found.set(entry, [...(found.get(entry) ?? []), { version, key: `${version}#${id}`, how }]);
      }
    }
  }
  return found;
}
