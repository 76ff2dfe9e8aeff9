import { z } from 'zod';
import { type Notebook, notebook } from './notebook.ts';
import { NotebookError } from './notebook-error.ts';

/**
 * Reads a notebook.
 *
 * @param text The text of the .ipynb file.
 * @param path What messages call it.
 * @throws {NotebookError} If it is not a notebook in Jupyter's format 4.5 or later.
 */
export function parseNotebook(text: string, path: string): Notebook {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (cause) {
    throw new NotebookError(`Cannot read ${path} as a notebook must be JSON: ${String(cause)}`, { cause });
  }
  const { success, data, error } = notebook.safeParse(content);
  if (success) return data;
  throw new NotebookError(
    `Cannot read ${path} as it must be in Jupyter's format: current value is\n${z.prettifyError(error)}`,
    { cause: error },
  );
}
