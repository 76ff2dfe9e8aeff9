import type { ChangedText } from './changed-text.ts';
import { FileError } from './files.ts';

const around = 4;
const mostCharacters = 64 * 1024;

/**
 * A file as the tool shows it: each line after its number, as `cat -n` prints it.
 *
 * @param text The whole file.
 * @param lines Which lines; all of them if it isn't given.
 * @throws {FileError} If the file doesn't have these lines.
 */
export function numbered(text: string, lines?: { from: number; to?: number }): string {
  const all = linesOf(text);
  const { from, to = all.length } = lines ?? { from: 1 };
  if (lines && (!Number.isInteger(from) || !Number.isInteger(to) || from < 1 || to < from || to > all.length))
    throw new FileError(
      `Cannot view these lines as they must be within 1 to ${all.length}, the first before the last: current value is ${from} to ${to}`,
    );
  return bounded(shown(all, from, to));
}

/** The new lines of a text with some around them. */
export function numberedAround({ text, from, to }: ChangedText): string {
  const all = linesOf(text);
  return bounded(shown(all, Math.max(1, from - around), Math.min(all.length, to + around)));
}

function shown(all: readonly string[], from: number, to: number): string {
  return all
    .slice(from - 1, to)
    .map((line, index) => `${String(from + index).padStart(6)}\t${line}`)
    .join('\n');
}

function bounded(text: string): string {
  if (text.length <= mostCharacters) return text;
  return `${text.slice(0, mostCharacters)}\n[${text.length - mostCharacters} characters left out here; view fewer lines]`;
}

function linesOf(text: string): string[] {
  const lines = text.split('\n');
  if (lines.length > 1 && lines.at(-1) === '') lines.pop();
  return lines;
}
