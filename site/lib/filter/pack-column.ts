/**
 * Writes a facet's column as one short string, which compresses far better than an attribute on each session.
 *
 * @param column For each session, the positions of its choices.
 * @returns Sessions parted by commas, positions by spaces, in base 36.
 *
 * @example
 * ```ts
 * packColumn([[0], [], [3, 40]]); // '0,,3 14'
 * ```
 */
export function packColumn(column: readonly (readonly number[])[]): string {
  return column.map((positions) => positions.map((position) => position.toString(36)).join(' ')).join(',');
}
