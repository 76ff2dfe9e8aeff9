import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { declarationOf } from '../lib/snippets/declaration-of.ts';
import { importedPackages } from '../lib/snippets/imported-packages.ts';
import { parseModule } from '../lib/snippets/parse-module.ts';
import type { PublicName, Snippet, SnippetFile } from '../lib/snippets/snippet.ts';
import { SnippetError } from '../lib/snippets/snippet-error.ts';
import { withoutRegions } from '../lib/snippets/without-regions.ts';

let cached: Promise<Snippet[]> | undefined;

/**
 * All snippet modules of the repository, read once in a process.
 *
 * @returns Them in the order of their names.
 * @throws {SnippetError} If a module lists a name that its file does not declare.
 */
export function getSnippets(): Promise<Snippet[]> {
  cached ??= readSnippets(resolve('.'));
  return cached;
}

/**
 * Reads the snippet modules of a repository.
 *
 * @param root The repository's folder.
 */
export async function readSnippets(root: string): Promise<Snippet[]> {
  const { dependencies } = JSON.parse(await readFile(join(root, 'snippets/package.json'), 'utf8'));
  const entries = await readdir(join(root, 'snippets'), { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const snippets = await Promise.all(folders.sort().map((name) => readSnippet(root, name, dependencies)));
  return snippets.filter((snippet) => snippet !== undefined);
}

async function readSnippet(
  root: string,
  name: string,
  versions: Record<string, string>,
): Promise<Snippet | undefined> {
  const files = await readFiles(join(root, 'snippets', name));
  const list = files.find(({ path }) => path === 'mod.ts');
  if (!list) return undefined;
  const { about, exports } = parseModule(list.source);
  const packages = new Set(files.filter(isCode).flatMap(({ source }) => importedPackages(source)));
  return {
    name,
    about,
    api: exports.map(({ name: exported, from }) => publicName(name, files, exported, from)),
    files,
    tests: await readFiles(join(root, 'test/snippets', name)),
    dependencies: [...packages].sort().map((each) => workspacePackage(each, versions)),
  };
}

function publicName(snippet: string, files: readonly SnippetFile[], name: string, from: string): PublicName {
  const file = files.find(({ path }) => path === from);
  const declaration = file && declarationOf(file.source, name);
  if (declaration) return { ...declaration, name, path: from };
  throw new SnippetError(
    `Cannot describe ${name} of snippets/${snippet}/mod.ts as the file it names must declare it: current value is ${from}`,
  );
}

function isCode({ path }: SnippetFile): boolean {
  return path.endsWith('.ts') && !path.endsWith('.d.ts');
}

async function readFiles(folder: string): Promise<SnippetFile[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return await Promise.all(
    paths.map(async (path) => {
      const source = await readFile(path, 'utf8');
      return { path: relative(folder, path).split(sep).join('/'), source, text: withoutRegions(source) };
    }),
  );
}

/** A module that has types alone is a package of DefinitelyTyped. */
function workspacePackage(
  imported: string,
  versions: Record<string, string>,
): { name: string; version: string } {
  const name = versions[imported] === undefined ? `@types/${imported}` : imported;
  return { name, version: versions[name] ?? 'unknown' };
}
