import * as z from 'zod';
import { readLines } from '../lines/read-lines.ts';
import type { Source } from '../source.ts';
import type { ManifestEntry } from './manifest-entry.ts';

const entry = z.object({ recordId: z.string().min(1), names: z.array(z.string()).min(1) });

/**
 * Reads a manifest that was written as JSONL.
 *
 * @param chunks The file, in pieces of any length.
 * @returns Its entries, in order.
 * @throws {SyntaxError} If a line is no entry: without the manifest nothing can be joined, so nothing is skipped.
 *
 * @example
 * ```ts
 * import { readManifest, toJsonl, toManifest } from '@outcrop/snippets/batch-inference';
 *
 * const file = toJsonl(toManifest([['Red shoe', 'Cap']]));
 * for await (const { names } of readManifest(file)) console.assert(names.join() === 'Red shoe,Cap');
 * ```
 */
export async function* readManifest(chunks: Source<Uint8Array | string>): AsyncGenerator<ManifestEntry> {
  let number = 0;
  for await (const line of readLines(chunks)) {
    number++;
    yield parseEntry(line, number);
  }
}

function parseEntry(line: string, number: number): ManifestEntry {
  try {
    return entry.parse(JSON.parse(line));
  } catch (cause) {
    throw new SyntaxError(
      `Cannot read the manifest as each line must have a recordId and names: current value is line ${number}`,
      { cause },
    );
  }
}
