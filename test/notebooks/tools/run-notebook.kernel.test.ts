import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { Notebook } from '../../../notebooks/tools/notebook.ts';
import { NotebookError } from '../../../notebooks/tools/notebook-error.ts';
import { type RunOptions, runNotebook } from '../../../notebooks/tools/run-notebook.node.ts';
import { aNotebook, code, printed, text } from '../a-notebook.ts';

function run(notebook: Notebook, options: Partial<RunOptions> = {}): Promise<Notebook> {
  return runNotebook(notebook, { path: 'notebooks/a.ipynb', cwd: resolve('notebooks'), ...options });
}

async function failureOf(notebook: Notebook, options?: Partial<RunOptions>): Promise<string> {
  const failure = await run(notebook, options).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(NotebookError);
  return failure instanceof Error ? failure.message : '';
}

test('runNotebook() runs the cells of code from a fresh kernel, and leaves those of text', async () => {
  const stored = [printed('old\n')];
  const notebook = aNotebook(text('# A'), code('const a = 1;', stored), text('B'), code('a + 1', stored));
  expect((await run(notebook)).cells).toEqual([
    notebook.cells[0],
    { ...notebook.cells[1], outputs: [], execution_count: 1 },
    notebook.cells[2],
    { ...notebook.cells[3], outputs: [printed('2\n')], execution_count: 2 },
  ]);
});

test('runNotebook() names a cell that does not compile', async () => {
  expect(await failureOf(aNotebook(text('# A'), code('const a = 1;'), code('const b: string = a;')))).toBe(
    'Cannot run notebooks/a.ipynb as cell 3 [2] (const b: string = a;) must run without an error: current value is\n' +
      "1:7 - Type 'number' is not assignable to type 'string'.",
  );
});

test('runNotebook() names a cell that fails', async () => {
  expect(await failureOf(aNotebook(code('await Promise.reject(new RangeError("no"));')))).toMatch(
    /^Cannot run notebooks\/a\.ipynb as cell 1 \[1\] \(await .*\) must run without an error: current value is\nRangeError: no\n/,
  );
});

test('runNotebook() names a cell without end', async () => {
  expect(await failureOf(aNotebook(code('for (;;);')), { cellTimeout: 200 })).toBe(
    'Cannot run notebooks/a.ipynb as cell 1 [1] (for (;;);) must end within 200 ms',
  );
});

test('runNotebook() names a cell that ends the kernel', async () => {
  expect(await failureOf(aNotebook(text('# A'), code('process.exit(3);')))).toBe(
    'Cannot run notebooks/a.ipynb as cell 2 [1] (process.exit(3);) must not end the kernel: current value is exit code 3',
  );
});

test('runNotebook() names the cell after which something was printed, the last one too', async () => {
  const notebook = aNotebook(text('# A'), code('setImmediate(() => console.log("later"));'));
  expect(await failureOf(notebook)).toBe(
    'Cannot run notebooks/a.ipynb as cell 2 [1] (setImmediate(() => console.log("later"));) must end when all is ' +
      'printed: current value is\nlater',
  );
});
