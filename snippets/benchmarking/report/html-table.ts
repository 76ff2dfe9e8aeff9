import type { Table } from './table.ts';

/** With a sign or a mark before it, and a unit after it. */
const figure = /^[~+−]?[\d.,]+(?: %)?$/;

/** Writes a table for a notebook or a page, which may move what has the class `number` to the right. */
export function htmlTable({ caption, header, rows, notes }: Table): string {
  const columns = header.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join('');
  const body = rows.map(([first = '', ...cells]) => {
    const figures = cells.map(cellOf).join('');
    return `<tr><th scope="row">${escaped(first)}</th>${figures}</tr>`;
  });
  const below = notes.map((note) => `<p>${escaped(note)}</p>`).join('');
  return [
    `<table><caption>${escaped(caption)}</caption><thead><tr>${columns}</tr></thead>`,
    `<tbody>${body.join('')}</tbody></table>${below}`,
  ].join('');
}

function cellOf(text: string): string {
  return `<td${figure.test(text) ? ' class="number"' : ''}>${escaped(text)}</td>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
