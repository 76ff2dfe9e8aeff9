import type { Source } from '../source.ts';

/**
 * Cuts a file into lines; characters and lines may be split between its pieces.
 *
 * @param chunks The file, in pieces of any length: UTF-8 bytes or text.
 * @returns The lines without their ends; empty ones are left out, a last one without an end is kept.
 *
 * @example
 * ```ts
 * import { readLines } from '@outcrop/snippets/rag-evaluation';
 *
 * const lines = await Array.fromAsync(readLines(['one\ntw', 'o']));
 * console.assert(lines.join() === 'one,two');
 * ```
 */
export async function* readLines(chunks: Source<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let open: string[] = [];
  for await (const chunk of chunks) {
    const lines = (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })).split('\n');
    // The pieces of a long line are joined once, when its end has come.
    const last = lines.pop() ?? '';
    for (const line of lines) {
      const text = withoutReturn(open.join('') + line);
      open = [];
      if (text !== '') yield text;
    }
    if (last !== '') open.push(last);
  }
  const rest = withoutReturn(open.join('') + decoder.decode());
  if (rest !== '') yield rest;
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
