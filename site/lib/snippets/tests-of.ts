import type { Snippet, SnippetFile } from './snippet.ts';

/**
 * Finds the tests that cover a file: those under the same name, and those that import it.
 *
 * @param snippet The snippet.
 * @param path The file's path within it.
 */
export function testsOf({ name, tests }: Snippet, path: string): SnippetFile[] {
  const stem = path.replace(/\.ts$/, '');
  return tests.filter(
    (test) =>
      test.path.endsWith('.test.ts') &&
      (test.path.replace(/(\.\w+)?\.test\.ts$/, '') === stem.replace(/\.node$/, '') ||
        test.path.replace(/\.test\.ts$/, '') === stem ||
        test.source.includes(`snippets/${name}/${path}'`)),
  );
}
