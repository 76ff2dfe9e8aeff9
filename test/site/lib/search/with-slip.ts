const letters = 'abcdefghijklmnopqrstuvwxyz';

/**
 * A word with one slip of the keyboard: a letter left out, doubled, wrong, or swapped with the next.
 *
 * @param word A word of at least two letters.
 * @param nextBelow A source of random numbers.
 */
export function withSlip(word: string, nextBelow: (below: number) => number): string {
  const at = nextBelow(word.length - 1);
  const [before, letter, next, after] = [
    word.slice(0, at),
    word[at] ?? '',
    word[at + 1] ?? '',
    word.slice(at + 2),
  ];
  const slips = [
    before + next + after,
    before + letter + letter + next + after,
    before + letters[nextBelow(letters.length)] + next + after,
    before + next + letter + after,
  ];
  return slips[nextBelow(slips.length)] ?? word;
}
