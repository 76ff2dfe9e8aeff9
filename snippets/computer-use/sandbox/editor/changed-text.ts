import { FileError } from './files.ts';

/** A text after a change, and the lines that are new in it, counted from 1. */
export interface ChangedText {
  text: string;
  from: number;
  to: number;
}

/** @throws {FileError} If what is to be replaced is not there, or more than once. */
export function replaced(
  text: string,
  { path, from, to }: { path: string; from: string; to: string },
): ChangedText {
  if (from === '')
    throw new FileError(`Cannot str_replace in ${path} as what is to be replaced must not be empty: it is`);
  const at = occurrences(text, from);
  const [first] = at;
  if (first === undefined)
    throw new FileError(
      `Cannot str_replace in ${path} as the text to be replaced must be in it exactly as given: it is not`,
    );
  if (at.length > 1)
    throw new FileError(
      `Cannot str_replace in ${path} as the text to be replaced must be in it once: it begins in lines ${linesOf(text, at)}`,
    );
  const line = lineOf(text, first);
  return {
    text: text.slice(0, first) + to + text.slice(first + from.length),
    from: line,
    to: line + lineOf(to, to.length) - 1,
  };
}

/** @throws {FileError} If there is no such line. */
export function inserted(
  text: string,
  { path, after, text: added }: { path: string; after: number; text: string },
): ChangedText {
  const lines = text.split('\n');
  // A line feed at the end of a file ends its last line; it begins no other one.
  const count = lines.at(-1) === '' ? lines.length - 1 : lines.length;
  if (!Number.isInteger(after) || after < 0 || after > count)
    throw new FileError(
      `Cannot insert into ${path} as the line must be from 0 to ${count}: current value is ${after}`,
    );
  const addedLines = added.replace(/\n$/, '').split('\n');
  lines.splice(after, 0, ...addedLines);
  return { text: lines.join('\n'), from: after + 1, to: after + addedLines.length };
}

function occurrences(text: string, part: string): number[] {
  const at: number[] = [];
  for (let next = text.indexOf(part); next >= 0 && at.length < 20; next = text.indexOf(part, next + 1))
    at.push(next);
  return at;
}

function linesOf(text: string, at: readonly number[]): string {
  return at.map((index) => lineOf(text, index)).join(', ');
}

function lineOf(text: string, index: number): number {
  let line = 1;
  for (let next = text.indexOf('\n'); next >= 0 && next < index; next = text.indexOf('\n', next + 1)) line++;
  return line;
}
