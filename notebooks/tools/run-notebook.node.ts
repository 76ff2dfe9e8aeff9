import { cellName } from './cell-name.ts';
import { KernelError } from './kernel/kernel-error.ts';
import { type CellRun, type Kernel, type KernelOptions, startKernel } from './kernel/start-kernel.node.ts';
import type { Notebook, Output } from './notebook.ts';
import { NotebookError } from './notebook-error.ts';
import { textOf } from './text-of.ts';

/** How to run a notebook. */
export interface RunOptions extends KernelOptions {
  /** What messages call the notebook. */
  path: string;
  /** How long a cell may take, in milliseconds. @default 60_000 */
  cellTimeout?: number;
}

/**
 * Runs a notebook's cells from top to bottom in a fresh kernel.
 *
 * @param notebook The notebook; what it has stored plays no part.
 * @param options Where and how it runs.
 * @returns The notebook with the outputs and counts of this run.
 * @throws {NotebookError} If a cell does not compile, fails, does not end in time, ends the kernel, or prints when it
 * has ended.
 */
export async function runNotebook(notebook: Notebook, options: RunOptions): Promise<Notebook> {
  const kernel = await startKernel(options);
  try {
    const cells: Notebook['cells'] = [];
    for (const [index, cell] of notebook.cells.entries()) {
      if (cell.cell_type !== 'code') cells.push(cell);
      else {
        const where = `Cannot run ${options.path} as ${cellName(notebook.cells, index)}`;
        const { outputs, executionCount } = await runCell(kernel, textOf(cell.source), where, options);
        cells.push({ ...cell, outputs, execution_count: executionCount });
      }
    }
    return { ...notebook, cells };
  } finally {
    await kernel.close();
  }
}

async function runCell(
  kernel: Kernel,
  source: string,
  where: string,
  { cellTimeout = 60_000 }: RunOptions,
): Promise<CellRun> {
  const run = await kernel.execute(source, cellTimeout).catch((error: unknown): never => {
    if (!(error instanceof KernelError)) throw error;
    const rule = error.failure === 'timeout' ? `must end within ${error.message}` : 'must not end the kernel';
    const value = error.failure === 'timeout' ? '' : `: current value is ${error.message}`;
    throw new NotebookError(`${where} ${rule}${value}`, { cause: error });
  });
  if (!run.ok)
    throw new NotebookError(`${where} must run without an error: current value is\n${said(run.outputs)}`);
  const late = await kernel.late();
  if (late.length > 0)
    throw new NotebookError(`${where} must end when all is printed: current value is\n${said(late)}`);
  return run;
}

function said(outputs: readonly Output[]): string {
  return outputs
    .map((one) => (one.output_type === 'stream' ? textOf(one.text) : JSON.stringify(one)))
    .join('')
    .trimEnd();
}
