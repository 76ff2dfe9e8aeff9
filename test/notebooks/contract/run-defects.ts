import { cellName } from '../../../notebooks/tools/cell-name.ts';
import type { Notebook } from '../../../notebooks/tools/notebook.ts';

/** What a notebook must say about its run. */
export interface ExpectedRun {
  kernelspec: Record<string, string>;
  versions: Record<string, string>;
}

/**
 * Finds what shows that a notebook's outputs are not those of one whole run in today's kernel.
 *
 * @returns One text for each defect.
 */
export function runDefects({ metadata, cells }: Notebook, { kernelspec, versions }: ExpectedRun): string[] {
  const defects: string[] = [];
  if (JSON.stringify(metadata['kernelspec']) !== JSON.stringify(kernelspec))
    defects.push(
      `kernelspec must be ${JSON.stringify(kernelspec)}: ${JSON.stringify(metadata['kernelspec'])}`,
    );
  if (JSON.stringify(metadata.lastRun?.versions) !== JSON.stringify(versions))
    defects.push(
      `lastRun must name the versions ${JSON.stringify(versions)}: ${JSON.stringify(metadata.lastRun?.versions)}`,
    );
  let count = 0;
  for (const [index, cell] of cells.entries()) {
    if (cell.cell_type !== 'code') continue;
    count += 1;
    const name = cellName(cells, index);
    if (cell.execution_count !== count)
      defects.push(`${name} must have the execution count ${count}: ${cell.execution_count}`);
    if (cell.outputs.some((one) => one.output_type === 'error' || ('name' in one && one.name === 'stderr')))
      defects.push(`${name} must store neither an error nor a warning`);
  }
  return defects;
}
