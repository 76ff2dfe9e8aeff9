import ts from 'typescript';
import { cellName } from '../../../notebooks/tools/cell-name.ts';
import type { Notebook } from '../../../notebooks/tools/notebook.ts';
import { textOf } from '../../../notebooks/tools/text-of.ts';

/**
 * Finds the imports of a notebook that are neither a snippet nor an installed package.
 *
 * @param allowed The names that may be imported, such as `@outcrop/snippets/local-aws` and `zod`.
 * @returns One text for each other import.
 */
export function importDefects({ cells }: Notebook, allowed: ReadonlySet<string>): string[] {
  return cells.flatMap((cell, index) =>
    cell.cell_type !== 'code'
      ? []
      : ts
          .preProcessFile(textOf(cell.source), true, true)
          .importedFiles.filter(({ fileName }) => !allowed.has(fileName))
          .map(({ fileName }) => `${cellName(cells, index)} imports ${fileName}`),
  );
}
