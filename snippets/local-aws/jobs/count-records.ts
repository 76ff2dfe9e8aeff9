import type { ObjectStore } from '../objects/object-store.ts';
import type { BatchQuotas } from './batch-quotas.ts';
import type { InputFile } from './find-input-files.ts';
import { JobFailure } from './job-failure.ts';
import { readRecords } from './read-records.ts';
import { s3Uri } from './s3-location.ts';

/**
 * Reads all input of a job once, to see that it can be run.
 *
 * @param signal Ends the reading.
 * @returns How many records there are.
 * @throws {JobFailure} If a line is no record, or there are fewer or more records than the quotas allow.
 */
export async function countRecords(
  store: ObjectStore,
  files: readonly InputFile[],
  quotas: BatchQuotas,
  signal: AbortSignal,
): Promise<number> {
  let total = 0;
  for (const file of files) {
    let count = 0;
    for await (const _ of readRecords(store, file, signal)) {
      if (++count > quotas.maxRecordsPerFile) throw tooMany(s3Uri(file), quotas.maxRecordsPerFile);
      if (++total > quotas.maxRecords) throw tooMany('all input files', quotas.maxRecords);
    }
  }
  if (total >= quotas.minRecords || signal.aborted) return total;
  throw new JobFailure(
    `Cannot run a batch job as it must have at least ${quotas.minRecords} records: current value is ${total}`,
  );
}

function tooMany(what: string, most: number): JobFailure {
  return new JobFailure(`Cannot take ${what} as it must have at most ${most} records: there are more`);
}
