import type { RepositoryFile } from './read-repository.ts';

/** Folders of somebody's machine; written in parts, so that this file does not name them itself. */
const folders = [
  ['', 'work', ''],
  ['', 'tmp', 'wt', ''],
  ['', 'root', ''],
  ['', 'home', ''],
  ['', 'Users', ''],
].map((parts) => parts.join('/'));

/**
 * Finds the paths that lead to a folder of one person's machine.
 *
 * @param files The repository's files.
 * @returns One line for each such path.
 */
export function localPaths(files: RepositoryFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        folders
          .filter((folder) => namesFolder(line, folder))
          .map((folder) => `${path}:${index + 1} names ${folder}`),
      ),
  );
}

/** The same letters inside an address or a longer path are no local folder. */
function namesFolder(line: string, folder: string): boolean {
  const start = line.indexOf(folder);
  return start === 0 || (start > 0 && /[\s"'`(=:,]/.test(line.charAt(start - 1)));
}
