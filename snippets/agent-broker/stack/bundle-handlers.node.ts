import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type HandlerName, handlerNames } from './handler-code.ts';

const lambda = fileURLToPath(new URL('../lambda/', import.meta.url));

/** Packages that are written for `require` find it where modules have none. */
const requireForAll =
  "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

/**
 * Bundles each handler with all that it imports, the SDK too, so that what was tested is what runs.
 *
 * @param folder Where the bundles are written.
 * @returns The folder of each handler, with `index.mjs` in it.
 * @throws {Error} If something that a handler imports is not found.
 */
export async function bundleHandlers(folder: string): Promise<Record<HandlerName, string>> {
  const folders = handlerNames.map((name) => [name, join(folder, name)] as const);
  await build({
    entryPoints: folders.map(([name]) => ({
      in: join(lambda, `${name}-handler.node.ts`),
      out: `${name}/index`,
    })),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    minify: true,
    sourcemap: 'linked',
    sourcesContent: false,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    banner: { js: requireForAll },
    logLevel: 'silent',
  });
  return Object.fromEntries(folders) as Record<HandlerName, string>;
}
