import type { Cell, Notebook, Output } from './notebook.ts';
import { sortKeys } from './sort-keys.ts';
import { textOf } from './text-of.ts';

/**
 * Writes a notebook as Jupyter does, so that saving it there changes nothing: texts as lines, keys sorted, one space
 * of indentation.
 *
 * @param notebook The notebook.
 * @returns The text of the .ipynb file.
 */
export function printNotebook(notebook: Notebook): string {
  const printed = { ...notebook, cells: notebook.cells.map(withLines) };
  return `${JSON.stringify(printed, sortKeys, 1)}\n`;
}

function withLines(cell: Cell): Cell {
  const source = linesOf(cell.source);
  return cell.cell_type === 'code'
    ? { ...cell, source, outputs: cell.outputs.map(outputWithLines) }
    : { ...cell, source };
}

function outputWithLines(output: Output): Output {
  if (output.output_type === 'stream') return { ...output, text: linesOf(output.text) };
  if (output.output_type === 'error') return output;
  const entries = Object.entries(output.data).map(([type, value]) => {
    return [type, typeof value === 'string' && isText(type) ? linesOf(value) : value] as const;
  });
  return { ...output, data: Object.fromEntries(entries) };
}

/** Pictures other than SVG are one line of base64 each. */
function isText(type: string): boolean {
  return type.startsWith('text/') || /[+/](json|xml|javascript)$/.test(type);
}

function linesOf(text: string | string[]): string[] {
  return textOf(text).match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
