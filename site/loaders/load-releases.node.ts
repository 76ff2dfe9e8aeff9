import { compareVersions } from '../lib/releases/compare-versions.ts';
import type { Release } from '../schemas/release.ts';
import { checkFollows } from './check-follows.ts';
import { checkRelease } from './check-release.ts';
import { ContentError } from './content-error.ts';
import { ContentFolder } from './content-folder.node.ts';
import { type ContentReader, diskReader } from './content-reader.node.ts';
import { type ReleaseFile, releaseFile } from './release-file.ts';

/**
 * Reads the folder of the releases, and checks all of it before it says what is wrong.
 *
 * @param folder The folder with one file a version.
 * @param reader Reads files and folders.
 * @returns The releases, the oldest first.
 * @throws {ContentError} With one line for each problem, when there is one.
 *
 * @example
 * ```ts
 * const releases = await loadReleases('site/content/releases');
 * releases[0].version; // '2.0.0'
 * ```
 */
export async function loadReleases(folder: string, reader: ContentReader = diskReader): Promise<Release[]> {
  const source = new ContentFolder(folder, reader);
  const files: ReleaseFile[] = [];
  for (const name of await source.files('', '.yaml')) {
    const file = await source.yaml(name);
    const read = file && releaseFile(file, source.problems);
    if (read) files.push(read);
  }
  source.problems.push(...files.flatMap(checkRelease));
  // A broken file's entries are unknown, and to call each reference to them wrong would hide what is.
  if (source.problems.length === 0) source.problems.push(...checkFollows(files));
  if (source.problems.length > 0) throw new ContentError(source.problems);
  return files.map(({ release }) => release).sort((a, b) => compareVersions(a.version, b.version));
}
