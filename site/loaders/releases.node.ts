import type { Release } from '../schemas/release.ts';
import { loadReleases } from './load-releases.node.ts';

let cached: Promise<Release[]> | undefined;

/**
 * The releases of TensorFlow from 2.0 on, read and checked once in a process.
 *
 * They are read from `site/content/releases` in the working directory, or from the folder that the environment variable
 * RELEASES_DIR names.
 *
 * @returns The releases, the oldest first.
 * @throws {ContentError} With one line for each thing that is wrong in the files.
 *
 * @example
 * ```ts
 * const releases = await getReleases();
 * ```
 */
export function getReleases(): Promise<Release[]> {
  const { RELEASES_DIR: folder = 'site/content/releases' } = process.env;
  cached ??= loadReleases(folder);
  return cached;
}
