import * as z from 'zod';
import { readLines } from '../lines/read-lines.ts';
import type { Source } from '../source.ts';
import { excerpt } from './excerpt.ts';
import { modelText } from './model-text.ts';
import type { Unusable } from './unusable.ts';

/** A line of a batch job's output: the words of a model, or why there are none. */
export type ResultLine = { recordId: string; text: string } | { failure: Unusable };

const line = z.object({
  recordId: z.string(),
  modelOutput: z.unknown().optional(),
  error: z
    .object({ errorCode: z.union([z.number(), z.string()]), errorMessage: z.string() })
    .partial()
    .optional(),
});

/**
 * Reads a `.jsonl.out` file of a batch job, a line at a time.
 *
 * A line that can not be read does not stop it: it comes back as a failure, with its record's id if that can be seen.
 *
 * @param chunks The file, in pieces of any length.
 * @returns A result for each line, in the file's order, which is not the order of the input.
 *
 * @example
 * ```ts
 * import { readResults } from '@outcrop/snippets/batch-inference';
 *
 * const file = ['{"recordId":"a","modelOutput":{"completion":"Hello"}}\n', '{"recordId":"b","modelOu'];
 * const [first, second] = await Array.fromAsync(readResults(file));
 * console.assert(first && 'text' in first && first.text === 'Hello');
 * console.assert(second && 'failure' in second && second.failure.recordId === 'b');
 * ```
 */
export async function* readResults(chunks: Source<Uint8Array | string>): AsyncGenerator<ResultLine> {
  for await (const text of readLines(chunks)) yield readResult(text);
}

function readResult(text: string): ResultLine {
  const value = parsed(text);
  const { data } = line.safeParse(value);
  if (!data) return { failure: { reason: 'unreadable line', ...seenId(text), found: excerpt(text) } };
  const { recordId, error, modelOutput } = data;
  if (error) {
    const message = `${error.errorCode ?? 'unknown error'}: ${error.errorMessage ?? ''}`;
    return { failure: { reason: 'error', recordId, message } };
  }
  const words = modelText(modelOutput);
  if (words === undefined) return { failure: { reason: 'no text', recordId, found: excerpt(modelOutput) } };
  return { recordId, text: words };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Within a string the quotes would be escaped, so this is the line's own member. */
function seenId(text: string): { recordId?: string } {
  const recordId = /"recordId"\s*:\s*"([^"\\]+)"/.exec(text)?.[1];
  return recordId === undefined ? {} : { recordId };
}
