/**
 * Tells whether few edits make one text of the other; an edit adds, removes or replaces one UTF-16 unit.
 *
 * Only a band around the diagonal of the usual table is filled, so long texts cost no more than their length.
 *
 * @param one A text.
 * @param other Another.
 * @param most How many edits are allowed.
 */
export function isWithinEdits(one: string, other: string, most: number): boolean {
  if (Math.abs(one.length - other.length) > most) return false;
  let row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let line = 1; line <= one.length; line++) {
    const next = new Array<number>(other.length + 1).fill(most + 1);
    if (line <= most) next[0] = line;
    for (let column = Math.max(1, line - most); column <= Math.min(other.length, line + most); column++) {
      const replaced = (row[column - 1] ?? 0) + (one[line - 1] === other[column - 1] ? 0 : 1);
      next[column] = Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, most + 1);
    }
    row = next;
  }
  return (row[other.length] ?? 0) <= most;
}
