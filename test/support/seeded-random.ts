/**
 * Makes a source of numbers that look random and are the same in every run.
 *
 * @param seed Which of the sequences.
 * @returns A function that gives the next whole number from 0 up to, but not including, its argument.
 */
export function seededRandom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return function nextBelow(below) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
