/**
 * Writes a figure as exactly as a reader needs it: three digits, and all of those before the point.
 *
 * @returns Such as `0.0107`, `10.7`, `1,114`.
 */
export function rounded(value: number): string {
  const digits = Math.max(3, Math.trunc(Math.abs(value)).toString().length);
  // Not "-0".
  return (Number(value.toPrecision(digits)) + 0).toLocaleString('en-US', {
    maximumSignificantDigits: digits,
  });
}
