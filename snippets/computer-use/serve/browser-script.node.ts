import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * Makes one script for a browser out of a TypeScript file and what it imports.
 *
 * @param file The file's address.
 * @returns The script, a module without imports.
 */
export async function browserScript(file: URL): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(file)],
    bundle: true,
    format: 'esm',
    target: 'es2023',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
