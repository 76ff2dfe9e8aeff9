import type { Table } from './table.ts';

/** Writes a table for a terminal: what rows are about stands at the left, and figures at the right. */
export function textTable({ caption, header, rows, notes }: Table): string {
  const lines = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  const written = lines.map((cells) =>
    widths
      .map((width, column) => {
        const cell = cells[column] ?? '';
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd(),
  );
  return [caption, '', ...written, '', ...notes].join('\n').trimEnd();
}
