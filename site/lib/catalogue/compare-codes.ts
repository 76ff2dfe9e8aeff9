import { splitCode } from './split-code.ts';

/**
 * The order of sessions by their codes: by prefix, then number, then suffix.
 *
 * @param a A session's code.
 * @param b Another's.
 * @returns Negative when `a` comes first, positive when `b` does.
 *
 * @example
 * ```ts
 * ['S72543a', 'S72543', 'P73547'].sort(compareCodes); // ['P73547', 'S72543', 'S72543a']
 * ```
 */
export function compareCodes(a: string, b: string): number {
  const [left, right] = [splitCode(a), splitCode(b)];
  if (left.prefix !== right.prefix) return left.prefix < right.prefix ? -1 : 1;
  if (left.number !== right.number) return left.number - right.number;
  if (left.suffix === right.suffix) return 0;
  return left.suffix < right.suffix ? -1 : 1;
}
