import type { Cell, Notebook, Output } from '../../notebooks/tools/notebook.ts';

/** A cell of text. */
export function text(source: string): Cell {
  return { cell_type: 'markdown', id: 'text', metadata: {}, source };
}

/** A cell of code with what it stored. */
export function code(source: string, outputs: Output[] = [], tags?: string[]): Cell {
  const metadata = tags === undefined ? {} : { tags };
  return { cell_type: 'code', id: 'code', metadata, source, outputs, execution_count: 1 };
}

/** What a cell printed. */
export function printed(text: string, name: 'stdout' | 'stderr' = 'stdout'): Output {
  return { output_type: 'stream', name, text };
}

/** What a cell showed. */
export function shown(data: Record<string, unknown>): Output {
  return { output_type: 'display_data', data, metadata: {} };
}

/** A notebook of these cells. */
export function aNotebook(...cells: Cell[]): Notebook {
  return { nbformat: 4, nbformat_minor: 5, metadata: {}, cells };
}
