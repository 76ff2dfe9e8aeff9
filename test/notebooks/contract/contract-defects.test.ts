import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parseNotebook } from '../../../notebooks/tools/parse-notebook.ts';
import { printNotebook } from '../../../notebooks/tools/print-notebook.ts';
import { notebookFiles } from '../notebook-files.ts';
import { contractDefects } from './contract-defects.ts';

test.each(notebookFiles)('%s keeps the contract of notebooks', async (path) => {
  const text = await readFile(path, 'utf8');
  expect(contractDefects(parseNotebook(text, path))).toEqual([]);
});

test.each(notebookFiles)('%s is written as Jupyter and notebook:update write it', async (path) => {
  const text = await readFile(path, 'utf8');
  expect(printNotebook(parseNotebook(text, path))).toBe(text);
});
