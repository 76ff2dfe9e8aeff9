import type { Screen, ScreenElement } from './screen.ts';

/**
 * Reads the row of a table that a task is about: the one with a cell that the task names, or else the first one.
 *
 * @param screen The screen that shows the table.
 * @param task The task.
 * @returns The row's cells by the header of their column; empty if there is no table.
 */
export function readTable({ elements }: Screen, task: string): Map<string, ScreenElement> {
  const headers = elements.filter(({ role }) => role === 'columnheader');
  const rows = rowsOf(elements.filter(({ role }) => role === 'cell' || role === 'gridcell'));
  const said = task.toLowerCase();
  const isNamed = ({ name }: ScreenElement) => name.length > 1 && said.includes(name.toLowerCase());
  const row = rows.find((cells) => cells.some(isNamed)) ?? rows[0] ?? [];
  const entries = row.flatMap((cell): [string, ScreenElement][] => {
    const middle = cell.x + cell.width / 2;
    const header = headers.find(({ x, width }) => middle >= x && middle <= x + width);
    return header ? [[header.name, cell]] : [];
  });
  return new Map(entries);
}

/** Cells whose middles are at one height are a row. */
function rowsOf(cells: readonly ScreenElement[]): ScreenElement[][] {
  const rows: ScreenElement[][] = [];
  for (const cell of cells) {
    const row = rows.find(([one]) => one && Math.abs(middle(one) - middle(cell)) < one.height / 2);
    if (row) row.push(cell);
    else rows.push([cell]);
  }
  return rows;
}

function middle({ y, height }: ScreenElement): number {
  return y + height / 2;
}
