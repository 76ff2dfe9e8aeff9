/** The numbers of a version; `post` is 0 for one that is not a post-release. */
export interface Version {
  major: number;
  minor: number;
  patch: number;
  post: number;
}

const pattern = /^(?<major>\d+)\.(?<minor>\d+)\.(?<patch>\d+)(?:\.post(?<post>\d+))?$/;

/**
 * The numbers of a released version.
 *
 * @param text Three numbers, and `.post1` for a post-release.
 * @returns The numbers, or nothing when it is not such a version.
 *
 * @example
 * ```ts
 * parseVersion('2.15.0.post1'); // { major: 2, minor: 15, patch: 0, post: 1 }
 * ```
 */
export function parseVersion(text: string): Version | undefined {
  const found = pattern.exec(text)?.groups;
  if (!found) return undefined;
  const { major, minor, patch, post = 0 } = found;
  return { major: Number(major), minor: Number(minor), patch: Number(patch), post: Number(post) };
}
