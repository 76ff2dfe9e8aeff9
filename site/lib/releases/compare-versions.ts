import { parseVersion } from './version.ts';

/**
 * Orders versions by their numbers: 2.9.0 is older than 2.10.0, and 2.15.0 than 2.15.0.post1.
 *
 * @param a A released version.
 * @param b Another.
 * @returns Less than 0 when `a` is older, more when it is newer, 0 when they are the same.
 *
 * @example
 * ```ts
 * ['2.10.0', '2.9.3'].sort(compareVersions); // ['2.9.3', '2.10.0']
 * ```
 */
export function compareVersions(a: string, b: string): number {
  const left = numbers(a);
  const right = numbers(b);
  return (
    left.map((number, index) => number - (right[index] ?? 0)).find((difference) => difference !== 0) ?? 0
  );
}

function numbers(version: string): number[] {
  const parsed = parseVersion(version);
  return parsed ? [parsed.major, parsed.minor, parsed.patch, parsed.post] : [];
}
