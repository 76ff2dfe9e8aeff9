import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';

/** A text file of the repository. */
export interface RepositoryFile {
  /** The path from the repository's root, with slashes. */
  path: string;
  text: string;
}

/** What is installed or made, and so not part of the repository. */
const made = new Set(['node_modules', 'dist', '.git', '.cache', '.astro']);

const textExtensions = new Set([
  ...['', '.astro', '.css', '.html', '.ipynb', '.js', '.json', '.md', '.mdx', '.mjs', '.svg', '.ts', '.txt'],
  ...['.xml', '.yaml', '.yml'],
]);

/**
 * Reads all text files of the repository that people wrote.
 *
 * @param root The repository's folder.
 * @returns The files, sorted by path.
 */
export async function readRepository(root: string): Promise<RepositoryFile[]> {
  const paths = (await listFiles(root)).filter((path) => textExtensions.has(extname(path)));
  return await Promise.all(
    paths.sort().map(async (path) => ({
      path: relative(root, path).split(sep).join('/'),
      text: await readFile(path, 'utf8'),
    })),
  );
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const lists = entries
    .filter((entry) => !made.has(entry.name))
    .map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? listFiles(path) : [path];
    });
  return (await Promise.all(lists)).flat();
}
