import type { ObjectStore } from '../objects/object-store.ts';
import { type InputRecord, parseInputRecord } from './input-record.ts';
import { JobFailure } from './job-failure.ts';
import { readLines } from './read-lines.ts';
import { type S3Location, s3Uri } from './s3-location.ts';

/**
 * Reads the records of a JSONL file, one after the other. Lines without text are passed over.
 *
 * @param signal Ends the reading; there are no more records then.
 * @throws {JobFailure} If the file can't be read, or a line is no record.
 */
export async function* readRecords(
  store: ObjectStore,
  file: S3Location,
  signal: AbortSignal,
): AsyncGenerator<InputRecord> {
  let line = 0;
  let parsing = false;
  try {
    const bytes = await store.read(file.bucket, file.key, signal);
    for await (const text of readLines(bytes, signal)) {
      line++;
      if (text.trim() === '') continue;
      parsing = true;
      const record = parseInputRecord(text);
      parsing = false;
      yield record;
    }
  } catch (cause) {
    if (signal.aborted) return;
    const where = parsing ? `line ${line} of ${s3Uri(file)}` : s3Uri(file);
    const problem = cause instanceof Error ? cause.message : String(cause);
    throw new JobFailure(`Cannot read ${where}: ${problem}`, { cause });
  }
}
