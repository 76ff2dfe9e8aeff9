/**
 * The single versions of a list of ranges.
 *
 * @param ranges Minor versions, as the table of builds writes them.
 * @returns Each version, in the order of the ranges.
 *
 * @example
 * ```ts
 * pythonVersions('2.7, 3.5-3.7'); // ['2.7', '3.5', '3.6', '3.7']
 * ```
 */
export function pythonVersions(ranges: string): string[] {
  return ranges.split(',').flatMap((range) => {
    const [first = '', last = first] = range.trim().split('-');
    const [major, from] = first.split('.').map(Number);
    const to = Number(last.split('.')[1]);
    if (major === undefined || from === undefined || !(to >= from)) return [];
    return Array.from({ length: to - from + 1 }, (_, index) => `${major}.${from + index}`);
  });
}
