/**
 * The smallest of some values that is not below a share of them.
 *
 * @param values At least one value.
 * @param share From 0 to 1.
 * @throws {RangeError} If there is no value.
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined)
    throw new RangeError('Cannot take a quantile as there must be a value: current value is none');
  return value;
}
