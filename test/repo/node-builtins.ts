import { isBuiltin } from 'node:module';
import { importsOf } from './imports-of.ts';
import type { RepositoryFile } from './read-repository.ts';

/**
 * Finds the imports of Node's own modules in files that do not say so by their name (`*.node.ts`).
 *
 * What is left of the site and the snippets then runs in a browser too. Tests and the configuration files at the root
 * only ever run in Node.
 *
 * @param files The repository's files.
 * @returns One line for each such import.
 */
export function misplacedNodeImports(files: RepositoryFile[]): string[] {
  return files
    .filter(({ path }) => /^(site|snippets|notebooks|events)\//.test(path) && !path.endsWith('.node.ts'))
    .flatMap((file) =>
      importsOf(file)
        .filter(isBuiltin)
        .map((name) => `${file.path} imports ${name}`),
    );
}
