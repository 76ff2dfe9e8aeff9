import { createHash } from 'node:crypto';
import { glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** What is made, and what runs on AWS alone, whose types are as many as those of everything else. */
const notForNotebooks = /^(dist|node_modules)\/|^agent-broker\/(stack|lambda)\//;

const project = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Writes the declarations of the snippets into `snippets/dist`, unless those that are there are of the same sources.
 *
 * Node runs the snippets' sources as they are, so a notebook needs nothing else built. But the TypeScript inside the
 * kernel refuses a source outside the notebook's folder, and knows no `exports`: `typesVersions` of
 * `snippets/package.json` leads it to these declarations.
 *
 * @param root The project's folder.
 * @returns Whether anything had to be written.
 * @throws {Error} If a declaration cannot be made.
 */
export async function buildSnippetTypes(root: string = project): Promise<boolean> {
  const folder = join(root, 'snippets');
  const dist = join(folder, 'dist');
  const sources = (await Array.fromAsync(glob('*/**/*.ts', { cwd: folder })))
    .filter((path) => !notForNotebooks.test(path))
    .sort();
  const mark = await hashOf([join(root, 'package-lock.json'), ...sources.map((path) => join(folder, path))]);
  if ((await readFile(join(dist, 'built-from'), 'utf8').catch(() => '')) === mark) return false;
  await rm(dist, { recursive: true, force: true });
  emitDeclarations(
    root,
    sources.map((path) => join(folder, path)),
    folder,
    dist,
  );
  await mkdir(dist, { recursive: true });
  // Written last: what was broken off is not taken for whole.
  await writeFile(join(dist, 'built-from'), mark);
  return true;
}

async function hashOf(paths: string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of paths)
    hash
      .update(`${path}\0`)
      .update(await readFile(path))
      .update('\0');
  return hash.digest('hex');
}

function emitDeclarations(root: string, files: string[], rootDir: string, outDir: string): void {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files }, ts.sys, root);
  const emit = { noEmit: false, declaration: true, emitDeclarationOnly: true, rootDir, outDir };
  const { diagnostics } = ts.createProgram(files, { ...options, ...emit }).emit();
  if (diagnostics.length === 0) return;
  const host = { getCurrentDirectory: () => root, getCanonicalFileName: String, getNewLine: () => '\n' };
  throw new Error(
    `Cannot declare the snippets as each must be declarable: current value is\n${ts.formatDiagnostics(diagnostics, host)}`,
  );
}
