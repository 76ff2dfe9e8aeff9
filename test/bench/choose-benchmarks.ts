/**
 * Chooses benchmarks by their names.
 *
 * @param names All there are, such as `filter` and `local-aws/requests`.
 * @param wanted Names, or folders of them; none stands for all.
 * @returns The names chosen, in the order of `names`.
 */
export function chooseBenchmarks(names: readonly string[], wanted: readonly string[]): string[] {
  return names.filter(
    (name) => wanted.length === 0 || wanted.some((one) => name === one || name.startsWith(`${one}/`)),
  );
}
