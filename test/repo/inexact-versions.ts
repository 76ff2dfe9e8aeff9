import type { RepositoryFile } from './read-repository.ts';

const kinds = ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides'];

/**
 * Finds the dependencies that a package file does not name by one exact version.
 *
 * @param files The repository's files.
 * @returns One line for each such dependency.
 */
export function inexactVersions(files: RepositoryFile[]): string[] {
  return files
    .filter(({ path }) => path.split('/').at(-1) === 'package.json')
    .flatMap(({ path, text }) => {
      const content: Record<string, Record<string, unknown> | undefined> = JSON.parse(text);
      return kinds
        .flatMap((kind) => Object.entries(content[kind] ?? {}))
        .filter(([, version]) => typeof version !== 'string' || !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
        .map(([name, version]) => `${path} asks for ${name} ${JSON.stringify(version)}`);
    });
}
