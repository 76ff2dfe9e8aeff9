import type * as z from 'zod';
import { readLines } from '../../jobs/read-lines.ts';
import { parseS3Uri } from '../../jobs/s3-location.ts';
import type { ObjectStore } from '../../objects/object-store.ts';
import { deepestJson, isDeeperThan } from '../../wire/is-deeper-than.ts';
import { EvaluationFailure } from '../evaluation-failure.ts';
import type { EvaluationRecord } from './evaluation-record.ts';
import { currentValue, lineFault } from './line-fault.ts';

/** Most lines of a dataset. */
const mostLines = 1_000;

/**
 * Reads a dataset, all of it: no question is asked before every line is known to be good. Lines without text are passed
 * over.
 *
 * @param s3Uri Names a file that ends in `.jsonl`.
 * @param line What a line must look like.
 * @param signal Ends the reading.
 * @throws {EvaluationFailure} If it can't be read, is empty, has more than 1,000 lines, or has damaged ones, all of
 * which the failure tells.
 * @throws {unknown} The reason of the signal.
 */
export async function readDataset(
  objects: ObjectStore,
  s3Uri: string,
  line: z.ZodType<EvaluationRecord>,
  signal: AbortSignal,
): Promise<EvaluationRecord[]> {
  if (!s3Uri.endsWith('.jsonl')) throw failure(`Cannot read ${s3Uri} as its name must end in .jsonl`);
  const records: EvaluationRecord[] = [];
  const faults: string[] = [];
  let number = 0;
  for await (const text of linesOf(objects, s3Uri, signal)) {
    number++;
    if (text.trim() === '') continue;
    if (records.length + faults.length === mostLines) {
      throw failure(`Cannot take ${s3Uri} as it must have at most ${mostLines} lines: there are more`);
    }
    const read = readLine(text, line);
    if ('record' in read) records.push(read.record);
    else faults.push(`Cannot use line ${number} of ${s3Uri} as ${read.fault}`);
  }
  signal.throwIfAborted();
  if (faults.length > 0) throw new EvaluationFailure(faults);
  if (records.length === 0)
    throw failure(`Cannot take ${s3Uri} as it must have at least 1 line: it has none`);
  return records;
}

async function* linesOf(objects: ObjectStore, s3Uri: string, signal: AbortSignal): AsyncGenerator<string> {
  const { bucket, key } = parseS3Uri(s3Uri);
  try {
    yield* readLines(await objects.read(bucket, key, signal), signal);
  } catch (cause) {
    signal.throwIfAborted();
    throw failure(`Cannot read ${s3Uri}: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
}

function readLine(
  text: string,
  line: z.ZodType<EvaluationRecord>,
): { record: EvaluationRecord } | { fault: string } {
  if (isDeeperThan(text, deepestJson))
    return { fault: `it must not be nested deeper than ${deepestJson} levels: it is` };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { fault: `it must be JSON: ${currentValue(text)}` };
  }
  const { data, error } = line.safeParse(value);
  if (data) return { record: data };
  return { fault: error.issues.map((issue) => lineFault(issue, value)).join('; and as ') };
}

function failure(message: string, options?: ErrorOptions): EvaluationFailure {
  return new EvaluationFailure([message], options);
}
