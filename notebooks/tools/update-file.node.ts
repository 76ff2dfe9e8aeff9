import { readFile, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { kernelMetadata, kernelVersions } from './kernel-facts.node.ts';
import { parseNotebook } from './parse-notebook.ts';
import { printNotebook } from './print-notebook.ts';
import { runNotebook } from './run-notebook.node.ts';
import { updateNotebook } from './update-notebook.ts';

/**
 * Runs a notebook in a fresh kernel and stores its outputs in its file.
 *
 * @param path The .ipynb file.
 * @param today The day that is stored if anything changed, such as 2026-11-22.
 * @returns Whether the file had to change.
 * @throws {NotebookError} If the notebook cannot be read or does not run; the file is left as it was.
 */
export async function updateFile(path: string, today: string): Promise<boolean> {
  const text = await readFile(path, 'utf8');
  const stored = parseNotebook(text, basename(path));
  const ran = await runNotebook(stored, { path: basename(path), cwd: dirname(path) });
  const lastRun = { date: today, versions: kernelVersions };
  const updated = printNotebook(updateNotebook(stored, ran, lastRun, kernelMetadata));
  if (updated === text) return false;
  await writeFile(path, updated);
  return true;
}
