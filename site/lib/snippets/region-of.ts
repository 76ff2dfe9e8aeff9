import { SnippetError } from './snippet-error.ts';

/** A part of a file. */
export interface Region {
  /** Its lines without the marks of regions, moved to the left as far as they all go. */
  code: string;
  /** The number of its first line in the file, from 1. */
  firstLine: number;
}

const mark = /^\s*\/\/ #(?<end>end)?region\b ?(?<name>.*)$/;

/**
 * Takes a named region out of a file: what stands between `// #region name` and `// #endregion name`.
 *
 * @param text The file's text.
 * @param name The region's name.
 * @param where The file and who asks, for the error.
 * @throws {SnippetError} If there is no such region, more than one, one without end, or one with nothing in it.
 *
 * @example
 * ```ts
 * regionOf('// #region a\nb();\n// #endregion a', 'a', 'x.ts').code; // 'b();'
 * ```
 */
export function regionOf(text: string, name: string, where: string): Region {
  const lines = text.split('\n');
  const starts = lines.flatMap((line, index) => (isMark(line, name, false) ? [index] : []));
  const start = starts[0];
  if (start === undefined) fail(where, name, `must have it: current value is ${namesIn(lines)}`);
  if (starts.length > 1) fail(where, name, `must have it once: current value is ${starts.length} times`);
  const end = lines.findIndex((line, index) => index > start && isMark(line, name, true));
  if (end < 0) fail(where, name, 'must close it: current value is no #endregion of its name');
  const inner = lines.slice(start + 1, end).filter((line) => !mark.test(line));
  if (inner.every((line) => line.trim() === ''))
    fail(where, name, 'must have lines in it: current value is none');
  return { code: outdent(inner).join('\n').trim(), firstLine: start + 2 };
}

function isMark(line: string, name: string, end: boolean): boolean {
  const groups = mark.exec(line)?.groups;
  return groups?.name?.trim() === name && (groups.end !== undefined) === end;
}

function namesIn(lines: readonly string[]): string {
  const names = lines.flatMap((line) => {
    const groups = mark.exec(line)?.groups;
    return groups?.name && !groups.end ? [groups.name.trim()] : [];
  });
  return names.length > 0 ? names.join(', ') : 'no region at all';
}

function outdent(lines: readonly string[]): string[] {
  const indents = lines
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length);
  const least = Math.min(...indents);
  return lines.map((line) => line.slice(least));
}

function fail(where: string, name: string, rule: string): never {
  throw new SnippetError(`Cannot show region '${name}' of ${where} as the file ${rule}`);
}
