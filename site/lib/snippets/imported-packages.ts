import ts from 'typescript';

/**
 * Finds the npm packages that a file imports; Node's own modules are none.
 *
 * @param text The file's text.
 * @returns Their names, each once.
 */
export function importedPackages(text: string): string[] {
  const names = ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => !name.startsWith('.') && !name.startsWith('node:'))
    .map((name) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    );
  return [...new Set(names)];
}
