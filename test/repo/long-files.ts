import type { RepositoryFile } from './read-repository.ts';

const limit = 300;

/**
 * Finds the source files that have outgrown what a reader takes in at once.
 *
 * @param files The repository's files.
 * @returns One line for each file of more than 300 lines; data is free of that rule.
 */
export function longFiles(files: RepositoryFile[]): string[] {
  return files
    .filter(({ path }) => /\.(astro|css|js|mjs|ts)$/.test(path))
    .map(({ path, text }) => ({ path, lines: text.replace(/\n$/, '').split('\n').length }))
    .filter(({ lines }) => lines > limit)
    .map(({ path, lines }) => `${path} has ${lines} lines`);
}
