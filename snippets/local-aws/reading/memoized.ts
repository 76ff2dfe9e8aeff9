/**
 * Remembers what a pure function gave, for the last so many texts.
 *
 * @param read The function.
 * @param most How many results are kept; the one that was made first goes first.
 * @returns A function that gives the same results, and reads no text twice that it still knows.
 */
export function memoized<Result>(read: (text: string) => Result, most: number): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = read(text);
    if (known.size >= most) known.delete(known.keys().next().value ?? '');
    known.set(text, result);
    return result;
  };
}
