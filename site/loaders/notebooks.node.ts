import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { notebook } from '../../notebooks/tools/notebook.ts';
import type { NotebookPage } from '../lib/notebooks/notebook-page.ts';
import { toNotebookPage } from '../lib/notebooks/to-notebook-page.ts';

let cached: Promise<NotebookPage[]> | undefined;

/** All notebooks of the repository, read once in a process. */
export function getNotebooks(): Promise<NotebookPage[]> {
  cached ??= readNotebooks(resolve('notebooks'));
  return cached;
}

/**
 * Reads the notebooks of a folder.
 *
 * @throws {TypeError} If one is no notebook of Jupyter's format 4, naming file and place.
 */
export async function readNotebooks(folder: string): Promise<NotebookPage[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.ipynb')).sort();
  return await Promise.all(
    files.map(async (file) => {
      const source = await readFile(join(folder, file), 'utf8');
      const read = notebook.safeParse(JSON.parse(source));
      if (!read.success) {
        throw new TypeError(
          `Cannot show notebooks/${file} as it must be a notebook of format 4.5: current value has ${z.prettifyError(read.error)}`,
        );
      }
      return toNotebookPage(file.replace(/\.ipynb$/, ''), source, read.data);
    }),
  );
}
