import { cellName } from './cell-name.ts';
import type { Notebook } from './notebook.ts';
import { outputLines } from './output-lines.ts';

/**
 * Finds the cells whose outputs are not those that are stored.
 *
 * @param path What messages call the notebook.
 * @param stored The notebook as it is kept.
 * @param ran The same notebook after a run.
 * @returns One text for each such cell: where it differs first, what was stored there, and what came.
 */
export function outputDifferences(path: string, stored: Notebook, ran: Notebook): string[] {
  return stored.cells.flatMap((cell, index) => {
    const run = ran.cells[index];
    if (cell.cell_type !== 'code' || run?.cell_type !== 'code') return [];
    const [before, after] = [outputLines(cell), outputLines(run)];
    const at = before.concat(after).findIndex((_, line) => before[line] !== after[line]);
    if (at === -1) return [];
    const name = `${path}, ${cellName(stored.cells, index)}: line ${at + 1} of the output`;
    const [was, came] = excerpts(before[at] ?? '(nothing)', after[at] ?? '(nothing)');
    return [`${name}\n  stored: ${was}\n  came:   ${came}`];
  });
}

/** A chart may be one long line: what differs is shown with a little of what stands around it. */
function excerpts(...lines: [string, string]): string[] {
  const [one, other] = lines;
  const differs = one.split('').findIndex((character, at) => character !== other[at]);
  const start = Math.max(0, (differs === -1 ? one.length : differs) - 40);
  return lines.map((line) => {
    const end = start + 120;
    return `${start > 0 ? '…' : ''}${line.slice(start, end)}${line.length > end ? '…' : ''}`;
  });
}
