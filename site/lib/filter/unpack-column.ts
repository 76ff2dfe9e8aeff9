/**
 * Reads what `packColumn()` wrote.
 *
 * @param packed The column as a string.
 *
 * @example
 * ```ts
 * unpackColumn('0,,3 14'); // [[0], [], [3, 40]]
 * ```
 */
export function unpackColumn(packed: string): number[][] {
  return packed
    .split(',')
    .map((cell) => (cell === '' ? [] : cell.split(' ').map((position) => Number.parseInt(position, 36))));
}
