/**
 * Writes a score.
 *
 * @param score From -1 to 1.
 * @returns It with two decimals.
 */
export function rounded(score: number): string {
  // Not "-0.00".
  return (Math.round(score * 100) / 100 + 0).toFixed(2);
}
