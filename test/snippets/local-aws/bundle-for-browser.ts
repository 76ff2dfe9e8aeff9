import { fileURLToPath } from 'node:url';
import { build, type Metafile } from 'esbuild';

/** A module and all that it imports, as one file for browsers. */
export interface BrowserBundle {
  code: string;
  /** What each input file takes in it, by the input's path. */
  inputs: Metafile['outputs'][string]['inputs'];
}

/**
 * Bundles a module for browsers, as its users would.
 *
 * @param path The module, from the repository's root.
 * @param name The global that gets its exports; without it the bundle is a module.
 * @throws {Error} If it needs anything that browsers lack, such as a module of Node.
 */
export async function bundleForBrowser(path: string, name?: string): Promise<BrowserBundle> {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [path],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    platform: 'browser',
    target: 'es2024',
    logLevel: 'silent',
    ...(name === undefined ? { format: 'esm' } : { format: 'iife', globalName: name }),
  });
  const [output] = Object.values(metafile.outputs);
  return { code: outputFiles[0]?.text ?? '', inputs: output?.inputs ?? {} };
}
