import * as z from 'zod';
import { readLines } from '../lines/read-lines.ts';
import type { ObjectStore } from '../stores/object-store.ts';

const count = z.number().int().min(0);
const counts = z.object({
  processedRecordCount: count,
  successRecordCount: count,
  errorRecordCount: count,
  inputTokenCount: count,
  outputTokenCount: count,
});

/** What a batch job says of itself when it has ended. */
export interface JobCounts {
  processed: number;
  succeeded: number;
  failed: number;
  inputTokens: number;
  outputTokens: number;
}

/**
 * Reads the counts that a batch job writes beside its answers: what it costs hangs on them.
 *
 * @param store Where they are.
 * @param folder The job's folder within the store, with a slash at its end.
 * @returns Records and tokens.
 * @throws {MissingObjectError} If the job has not written them.
 * @throws {SyntaxError} If they are no counts.
 */
export async function readCounts(store: ObjectStore, folder: string): Promise<JobCounts> {
  const key = `${folder}manifest.json.out`;
  let text = '';
  for await (const line of readLines(await store.read(key))) text += line;
  try {
    const read = counts.parse(JSON.parse(text));
    return {
      processed: read.processedRecordCount,
      succeeded: read.successRecordCount,
      failed: read.errorRecordCount,
      inputTokens: read.inputTokenCount,
      outputTokens: read.outputTokenCount,
    };
  } catch (cause) {
    throw new SyntaxError(`Cannot read the counts of a job as they must be JSON: current value is ${key}`, {
      cause,
    });
  }
}
