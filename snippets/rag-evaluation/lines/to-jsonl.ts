import type { Source } from '../source.ts';

/**
 * Writes each item as a line of JSON.
 *
 * @param items Records, manifest entries, products: whatever JSON can hold.
 * @returns The lines as UTF-8, one at a time.
 *
 * @example
 * ```ts
 * import { readLines, toJsonl } from '@outcrop/snippets/rag-evaluation';
 *
 * const lines = await Array.fromAsync(readLines(toJsonl([{ a: 1 }, { a: 2 }])));
 * console.assert(lines.join() === '{"a":1},{"a":2}');
 * ```
 */
export async function* toJsonl(items: Source<object>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const item of items) yield encoder.encode(`${JSON.stringify(item)}\n`);
}
