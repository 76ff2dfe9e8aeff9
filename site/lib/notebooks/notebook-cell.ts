import type { NotebookPage, PageCell } from './notebook-page.ts';

type CodeCell = Extract<PageCell, { type: 'code' }>;

/**
 * Finds a cell whose results a page shows.
 *
 * @param notebooks All notebooks.
 * @param name The name of the notebook's file.
 * @param id The cell's id in the file.
 * @param page The page that asks, for the error.
 * @throws {TypeError} If there is no such notebook or cell, or if the cell shows nothing.
 */
export function notebookCell(
  notebooks: readonly NotebookPage[],
  name: string,
  id: string,
  page: string,
): CodeCell {
  const notebook = notebooks.find((each) => each.name === name);
  const cells = (notebook?.cells ?? []).filter((cell) => cell.type === 'code');
  const cell = cells.find((each) => each.id === id);
  if (cell && cell.outputs.length > 0) return cell;
  const known = notebook ? cells.map((each) => each.id) : notebooks.map((each) => each.name);
  const rule = cell
    ? 'the cell must show something'
    : `there must be one of that ${notebook ? 'id' : 'name'}`;
  throw new TypeError(
    `Cannot show cell '${id}' of notebooks/${name}.ipynb on ${page} as ${rule}: current value is ${cell ? 'no output' : known.join(', ') || 'none at all'}`,
  );
}
