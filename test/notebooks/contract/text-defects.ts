import { cellName } from '../../../notebooks/tools/cell-name.ts';
import type { Notebook } from '../../../notebooks/tools/notebook.ts';
import { textOf } from '../../../notebooks/tools/text-of.ts';
import { volatileTime } from '../../../notebooks/tools/without-times.ts';

const mostVolatile = 3;

/**
 * Finds where a notebook's text does not lead its reader.
 *
 * It begins with a title and a question; code follows text, or the one cell of code that it belongs to; what may differ
 * from run to run is little, and the text before it says so by naming the tag.
 *
 * @returns One text for each defect.
 */
export function textDefects({ cells }: Notebook): string[] {
  const defects: string[] = [];
  const opening = textOf(cells[0]?.cell_type === 'markdown' ? cells[0].source : '');
  if (!/^# .+/.test(opening) || !opening.includes('?'))
    defects.push(`${cellName(cells, 0)} must be text with a title and the question that the notebook asks`);
  let codeInARow = 0;
  let text = '';
  for (const [index, cell] of cells.entries()) {
    const name = cellName(cells, index);
    codeInARow = cell.cell_type === 'code' ? codeInARow + 1 : 0;
    if (cell.cell_type !== 'code') text = textOf(cell.source);
    if (codeInARow > 2) defects.push(`${name} must follow text, as two cells of code stand before it`);
    for (const tag of cell.metadata.tags ?? []) {
      if (tag !== volatileTime) defects.push(`${name} has the tag ${tag}, and may have ${volatileTime}`);
      else if (!text.includes(volatileTime))
        defects.push(`${name} has the tag ${tag}, which the text before it must explain`);
    }
  }
  const volatile = cells.filter(({ metadata }) => metadata.tags?.includes(volatileTime)).length;
  if (volatile > mostVolatile)
    defects.push(`${volatile} cells have the tag ${volatileTime}, and ${mostVolatile} may`);
  return defects;
}
