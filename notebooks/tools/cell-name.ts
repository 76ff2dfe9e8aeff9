import type { Notebook } from './notebook.ts';
import { textOf } from './text-of.ts';

/**
 * What messages call a cell: its place among all cells, the number that Jupyter shows beside it, and its first line.
 *
 * @param cells The notebook's cells.
 * @param index The cell's place, from 0.
 */
export function cellName(cells: Notebook['cells'], index: number): string {
  const cell = cells[index];
  const first = textOf(cell?.source ?? '').split('\n')[0] ?? '';
  const codeCells = cells.slice(0, index + 1).filter((one) => one.cell_type === 'code').length;
  return cell?.cell_type === 'code'
    ? `cell ${index + 1} [${codeCells}] (${first})`
    : `cell ${index + 1} (${first})`;
}
