import type { FollowHow, ReleaseEntry } from '../../schemas/release.ts';

/** What an upgrade has to know of an entry: what is empty is absent, for a page has to fetch it. */
export interface UpgradeEntry extends Pick<ReleaseEntry, 'id' | 'kind' | 'component' | 'text'> {
  readonly action?: string | undefined;
  readonly symbols?: readonly string[] | undefined;
  readonly follows?: readonly { readonly entry: string; readonly how: FollowHow }[] | undefined;
}

/** What an upgrade has to know of a release. */
export interface UpgradeRelease {
  readonly version: string;
  readonly kind: 'minor' | 'patch' | 'post' | 'development';
  readonly cves?: readonly string[] | undefined;
  readonly entries: readonly UpgradeEntry[];
}

/** An entry with the version that it is of. */
export interface PathEntry {
  /** The version and the id: 2.19.0#interpreter-deprecated. */
  readonly key: string;
  readonly version: string;
  readonly entry: UpgradeEntry;
}
