import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { printNotebook } from '../../../notebooks/tools/print-notebook.ts';
import { updateFile } from '../../../notebooks/tools/update-file.node.ts';
import { aNotebook, code, text } from '../a-notebook.ts';

/** Within the project, so that packages are found. */
async function notebookFile(...sources: string[]): Promise<string> {
  await mkdir('.cache', { recursive: true });
  const folder = await mkdtemp(resolve('.cache/notebook-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const cells = sources.map((source) => code(source, [], ['volatile-time']));
  await writeFile(join(folder, 'a.ipynb'), printNotebook(aNotebook(text('# A'), ...cells)));
  return join(folder, 'a.ipynb');
}

test('updateFile() stores what the cells print, and a second time changes nothing', async () => {
  const file = await notebookFile('console.log(performance.now(), "ms")', '1 + 1');
  expect(await updateFile(file, '2026-11-22')).toBe(true);
  const first = await readFile(file, 'utf8');
  expect(first).toContain('"date": "2026-11-22"');
  expect(first).toContain('"2\\n"');
  expect(await updateFile(file, '2027-01-01')).toBe(false);
  expect(await readFile(file, 'utf8')).toBe(first);
});

test('updateFile() stores the day of the run when an output changed', async () => {
  const file = await notebookFile('1 + 1');
  await updateFile(file, '2026-11-22');
  await writeFile(file, (await readFile(file, 'utf8')).replace('1 + 1', '1 + 2'));
  expect(await updateFile(file, '2027-01-01')).toBe(true);
  const changed = await readFile(file, 'utf8');
  expect(changed).toContain('"date": "2027-01-01"');
  expect(changed).toContain('"3\\n"');
});

test('updateFile() leaves the file of a notebook that does not run', async () => {
  const file = await notebookFile('throw new Error("no");');
  const before = await readFile(file, 'utf8');
  await expect(updateFile(file, '2026-11-22')).rejects.toThrow(/^Cannot run a\.ipynb as cell 2 \[1\]/);
  expect(await readFile(file, 'utf8')).toBe(before);
});
