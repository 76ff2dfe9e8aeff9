import { posix } from 'node:path';
import { importsOf } from './imports-of.ts';
import type { RepositoryFile } from './read-repository.ts';

/** Which of our folders the files of a folder may import; `.` stands for the configuration files at the root. */
const arrows: Record<string, string[]> = {
  site: ['site', 'snippets', 'notebooks', 'events'],
  notebooks: ['snippets'],
  snippets: [],
  events: [],
  test: ['test', 'site', 'snippets', 'notebooks', 'events', '.'],
  '.': ['.', 'site'],
};

/**
 * Finds the imports that cross folders against the arrows of the design.
 *
 * A snippet works when its folder is copied alone, so it may import only that folder and npm packages.
 *
 * @param files The repository's files.
 * @returns One line for each forbidden import.
 */
export function forbiddenImports(files: RepositoryFile[]): string[] {
  return files.flatMap((file) =>
    importsOf(file)
      .filter((name) => !mayImport(file.path, name))
      .map((name) => `${file.path} imports ${name}`),
  );
}

function mayImport(path: string, name: string): boolean {
  const target = targetPath(path, name);
  if (target === undefined) return true;
  const own = unit(path);
  if (unit(target) === own && own !== 'snippets') return true;
  return (arrows[folder(path)] ?? []).includes(folder(target));
}

/** Where in the repository a name leads; nothing for a package of npm. */
function targetPath(path: string, name: string): string | undefined {
  if (name.startsWith('.')) return posix.join(posix.dirname(path), name);
  return /^@outcrop\/(?<rest>.*)$/.exec(name)?.groups?.rest;
}

function folder(path: string): string {
  return path.includes('/') ? (path.split('/')[0] ?? '.') : '.';
}

/** What belongs together: a folder at the root, or one snippet. */
function unit(path: string): string {
  const parts = path.split('/');
  return parts[0] === 'snippets' && parts.length > 2 ? parts.slice(0, 2).join('/') : folder(path);
}
