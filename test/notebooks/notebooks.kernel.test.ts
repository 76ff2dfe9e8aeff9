import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { outputDifferences } from '../../notebooks/tools/output-differences.ts';
import { parseNotebook } from '../../notebooks/tools/parse-notebook.ts';
import { runNotebook } from '../../notebooks/tools/run-notebook.node.ts';
import { notebookFiles } from './notebook-files.ts';

test.each(notebookFiles)(
  '%s prints what is stored in it: npm run notebook:update stores what it prints',
  async (path) => {
    const stored = parseNotebook(await readFile(path, 'utf8'), path);
    const ran = await runNotebook(stored, { path, cwd: resolve(dirname(path)) });
    expect(outputDifferences(path, stored, ran).join('\n\n')).toBe('');
  },
);
