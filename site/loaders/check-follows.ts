import { nearest } from '../lib/nearest.ts';
import { compareVersions } from '../lib/releases/compare-versions.ts';
import type { Problem } from './content-error.ts';
import type { ReleaseFile } from './release-file.ts';

/**
 * The entries that name an earlier entry which does not exist or is not earlier.
 *
 * @param files All releases and where they were read.
 * @returns One problem for each wrong name.
 */
export function checkFollows(files: readonly ReleaseFile[]): Problem[] {
  const known = new Map(files.map(({ release }) => [release.version, release.entries.map(({ id }) => id)]));
  return files.flatMap(({ release, file, lineOf }) =>
    release.entries.flatMap(({ id, follows }, index) =>
      follows.flatMap(({ entry }, nth) => {
        const text = wrongTarget(release.version, entry, known);
        const line = lineOf(['entries', index, 'follows', nth]);
        return text ? [{ file, line, item: id, field: `follows[${nth}].entry`, text }] : [];
      }),
    ),
  );
}

function wrongTarget(
  version: string,
  entry: string,
  known: ReadonlyMap<string, string[]>,
): string | undefined {
  const [target = '', id = ''] = entry.split('#');
  if (compareVersions(target, version) >= 0) {
    return `is not of an earlier version: current value is ${entry} (this file is ${version})`;
  }
  const ids = known.get(target);
  if (!ids) return `is of a version without a file: current value is ${entry}`;
  if (ids.includes(id)) return undefined;
  const meant = nearest(id, ids);
  return `is not an entry: current value is ${entry}${meant ? ` (did you mean ${target}#${meant}?)` : ''}`;
}
