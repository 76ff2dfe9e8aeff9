import { glob } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSnippetTypes } from './build-snippet-types.node.ts';
import { NotebookError } from './notebook-error.ts';
import { updateFile } from './update-file.node.ts';

// `npm run notebook:update`: all notebooks, or those that are named.
const folder = fileURLToPath(new URL('../', import.meta.url));
const named = process.argv.slice(2).map((path) => resolve(path));
const all = () => Array.fromAsync(glob('*.ipynb', { cwd: folder }), (name) => resolve(folder, name));
const today = new Date().toISOString().slice(0, 10);

await buildSnippetTypes();
for (const path of named.length > 0 ? named : (await all()).sort()) {
  try {
    console.log(`${path}: ${(await updateFile(path, today)) ? 'updated' : 'as it was'}`);
  } catch (error) {
    if (!(error instanceof NotebookError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
