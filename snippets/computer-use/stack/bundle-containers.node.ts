import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type ContainerName, containerNames } from './container-names.ts';

const containers = fileURLToPath(new URL('../containers/', import.meta.url));

/** Packages that are written for `require` find it where modules have none. */
const requireForAll =
  "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

/**
 * Makes the folders that the images are built in: what `containers/` has for each, and its program in one file, with
 * all that it imports, so that what was tested is what runs and no image installs packages.
 *
 * @param folder Where the folders are made.
 * @param programs The file that each container starts.
 * @returns The folder of each container.
 * @throws {Error} If a program, or something that it imports, is not found.
 */
export async function bundleContainers(
  folder: string,
  programs: Readonly<Record<ContainerName, string>>,
): Promise<Record<ContainerName, string>> {
  const folders = containerNames.map((name) => [name, join(folder, name)] as const);
  await build({
    entryPoints: containerNames.map((name) => ({ in: programs[name], out: `${name}/index` })),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    banner: { js: requireForAll },
    logLevel: 'silent',
  });
  for (const [name, path] of folders) await cp(join(containers, name), path, { recursive: true });
  return Object.fromEntries(folders) as Record<ContainerName, string>;
}
