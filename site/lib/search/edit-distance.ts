/**
 * How many slips of the keyboard lie between what was typed and a word: a letter too many, too few, wrong, or two
 * neighbours swapped.
 *
 * @param typed What was typed.
 * @param word The word that may have been meant.
 * @param most The largest distance of interest.
 * @param asBeginning Whether what was typed may be only the beginning of the word.
 * @returns The distance, or `most + 1` when it is larger than `most`.
 *
 * @example
 * ```ts
 * editDistance('pytroch', 'pytorch', 2, false); // 1
 * ```
 */
export function editDistance(typed: string, word: string, most: number, asBeginning: boolean): number {
  const shorter = word.length - typed.length;
  if (-shorter > most || (shorter > most && !asBeginning)) return most + 1;
  const width = Math.min(word.length, typed.length + most);
  let older: number[] = [];
  let previous = Array.from({ length: width + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row++) {
    const current = nextRow(typed, word, row, width, previous, older);
    if (Math.min(...current) > most) return most + 1;
    older = previous;
    previous = current;
  }
  return Math.min(most + 1, asBeginning ? Math.min(...previous) : (previous[width] ?? most + 1));
}

function nextRow(
  typed: string,
  word: string,
  row: number,
  width: number,
  previous: readonly number[],
  older: readonly number[],
): number[] {
  const current = [row];
  const at = (cells: readonly number[], column: number): number => cells[column] ?? Number.POSITIVE_INFINITY;
  for (let column = 1; column <= width; column++) {
    const isSame = typed[row - 1] === word[column - 1];
    const isSwapped = typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1];
    current[column] = Math.min(
      at(previous, column) + 1,
      at(current, column - 1) + 1,
      at(previous, column - 1) + (isSame ? 0 : 1),
      isSwapped ? at(older, column - 2) + 1 : Number.POSITIVE_INFINITY,
    );
  }
  return current;
}
