import type { LastRun, Notebook } from './notebook.ts';
import { outputLines } from './output-lines.ts';
import { sortKeys } from './sort-keys.ts';

/**
 * Puts the outputs of a run into a notebook. What did not change, apart from what tags allow to, stays as it was
 * stored, and so does the date when nothing changed at all: an update that finds nothing new changes nothing.
 *
 * @param stored The notebook as it is kept.
 * @param ran The same notebook after a run.
 * @param lastRun The day and the versions of the run.
 * @param metadata What the notebook is to say about its kernel.
 */
export function updateNotebook(
  stored: Notebook,
  ran: Notebook,
  lastRun: LastRun,
  metadata: Record<string, unknown>,
): Notebook {
  const cells = stored.cells.map((cell, index) => {
    const run = ran.cells[index];
    if (cell.cell_type !== 'code' || run?.cell_type !== 'code') return cell;
    const isSame = outputLines(cell).join('\n') === outputLines(run).join('\n');
    return { ...cell, execution_count: run.execution_count, outputs: isSame ? cell.outputs : run.outputs };
  });
  const updated = { ...stored, cells, metadata: { ...stored.metadata, ...metadata, lastRun } };
  const kept = { ...updated, metadata: { ...updated.metadata, lastRun: stored.metadata.lastRun } };
  return canonical([kept.metadata.lastRun?.versions, kept.cells]) ===
    canonical([lastRun.versions, stored.cells])
    ? kept
    : updated;
}

function canonical(value: unknown): string {
  return JSON.stringify(value, sortKeys);
}
