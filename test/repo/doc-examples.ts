import type { RepositoryFile } from './read-repository.ts';

/** An example of a doc comment. */
export interface DocExample {
  /** Where it stands. */
  path: string;
  code: string;
}

/** Finds the examples in the doc comments of snippets: what stands in a `ts` fence. */
export function docExamples(files: readonly RepositoryFile[]): DocExample[] {
  return files
    .filter(({ path }) => path.startsWith('snippets/') && path.endsWith('.ts'))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/^ *\* ```ts\n(?<code>(?: *\*.*\n)*?) *\* ```$/gm)].map(({ groups }) => ({
        path,
        code: (groups?.code ?? '').replace(/^ *\* ?/gm, ''),
      })),
    );
}
