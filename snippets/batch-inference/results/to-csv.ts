// This build of it also runs in a browser.
import { stringify } from 'csv-stringify/browser/esm/sync';
import { productFields } from '../product.ts';
import { pack } from '../records/pack.ts';
import type { Source } from '../source.ts';

/** How a table is written. */
export interface CsvOptions {
  /** @default productFields */
  columns?: readonly string[];
  /**
   * Puts an apostrophe before what a spreadsheet would take for a formula: for people who open the file, not for
   * programs that read it. @default false
   */
  escapeFormulas?: boolean;
}

const rowsAtOnce = 500;

/**
 * Writes a table as CSV, with a line of headings.
 *
 * @param rows Products or other objects; null and what is absent become empty cells.
 * @param options Which columns, and for whom.
 * @returns The file as UTF-8, in pieces.
 *
 * @example
 * ```ts
 * import { readLines, toCsv } from '@outcrop/snippets/batch-inference';
 *
 * const file = toCsv([{ product_name: '12" ruler', brand: null }], { columns: ['product_name', 'brand'] });
 * console.assert((await Array.fromAsync(readLines(file)))[1] === '"12"" ruler",');
 * ```
 */
export async function* toCsv(
  rows: Source<Readonly<Record<string, string | null | undefined>>>,
  { columns = productFields, escapeFormulas = false }: CsvOptions = {},
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  yield encoder.encode(stringify([[...columns]]));
  for await (const some of pack(rows, rowsAtOnce)) {
    yield encoder.encode(stringify(some, { columns: [...columns], escape_formulas: escapeFormulas }));
  }
}
