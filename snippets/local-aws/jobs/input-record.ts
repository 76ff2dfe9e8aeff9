import { deepestJson, isDeeperThan } from '../wire/is-deeper-than.ts';
import { JobFailure } from './job-failure.ts';

/** One line of a batch job's input. */
export interface InputRecord {
  /** What the output is to name it by; the job makes one up if there is none. */
  recordId?: string;
  /** The body of the model's request. It is not checked before the model gets it. */
  modelInput: Record<string, unknown>;
}

/**
 * Reads a record.
 *
 * @param line A line of a JSONL file.
 * @throws {JobFailure} If it is not what AWS's validation takes.
 */
export function parseInputRecord(line: string): InputRecord {
  if (isDeeperThan(line, deepestJson)) {
    throw new JobFailure(`it must not be nested deeper than ${deepestJson} levels`);
  }
  const record = parsed(line);
  if (!isObject(record)) throw new JobFailure('it must be a JSON object');
  const { recordId, modelInput } = record;
  if (!isObject(modelInput)) throw new JobFailure("it must have a JSON object as 'modelInput'");
  if (recordId === undefined || recordId === null) return { modelInput };
  if (typeof recordId !== 'string') throw new JobFailure("its 'recordId' must be a string");
  return { recordId, modelInput };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new JobFailure('it must be valid JSON', { cause });
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
