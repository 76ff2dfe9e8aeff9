import type { BatchRecord } from '../records/batch-record.ts';
import type { Source } from '../source.ts';
import type { ObjectStore } from '../stores/object-store.ts';
import { defaultFileQuotas, type FileQuotas } from './file-quotas.ts';
import type { JobFiles } from './job-files.ts';
import { JobWriter } from './job-writer.ts';
import { lookAhead } from './look-ahead.ts';
import { toRecordLine } from './record-line.ts';
import { TooFewRecordsError } from './too-few-records-error.ts';

/** Where files are written, and how large they may be. */
export interface SplitOptions {
  /** The folder for the folders of the jobs; empty or with a slash at its end. @default '' */
  prefix?: string;
  /** @default defaultFileQuotas */
  quotas?: Partial<FileQuotas>;
}

// #region split-files
/**
 * Writes records as the input of as many batch jobs as their quotas make necessary.
 *
 * Records are passed on as they come: no more than twice the least number that a job must have is held, so that the last
 * job is never left with fewer than that.
 *
 * @param records The records, in any number.
 * @param store Where they are written.
 * @param options Where in the store, and how large jobs and files may be.
 * @returns The jobs' files, in the order of the records.
 * @throws {TooFewRecordsError} If there are fewer records than a job must have. Nothing is written then.
 * @throws {RangeError} If the quotas leave no room for this, or a record is larger than a file may be.
 *
 * @example
 * ```ts
 * import { memoryStore, splitFiles } from '@outcrop/snippets/batch-inference';
 *
 * const records = Array.from({ length: 250 }, (_, index) => ({ recordId: `r${index}`, modelInput: {} }));
 * const jobs = await splitFiles(records, memoryStore(), { quotas: { maxRecordsPerFile: 100 } });
 * console.assert(jobs[0]?.files.map((file) => file.records).join() === '100,100,50');
 * ```
 */
export async function splitFiles(
  records: Source<BatchRecord>,
  store: ObjectStore,
  { prefix = '', quotas = {} }: SplitOptions = {},
): Promise<JobFiles[]> {
  const limits = { ...defaultFileQuotas, ...quotas };
  checkRoom(limits);
  const lines = lookAhead(toLines(records), 2 * limits.minRecords);
  const jobs: JobFiles[] = [];
  try {
    await lines.fill();
    if (lines.held.length < limits.minRecords) {
      throw new TooFewRecordsError(lines.held.length, limits.minRecords);
    }
    while (lines.held.length > 0) {
      const folder = `${prefix}job-${String(jobs.length + 1).padStart(4, '0')}/`;
      jobs.push(await new JobWriter(folder, lines, store, limits).write());
    }
    return jobs;
  } finally {
    await lines.close();
  }
}
// #endregion split-files

async function* toLines(records: Source<BatchRecord>): AsyncGenerator<ReturnType<typeof toRecordLine>> {
  for await (const record of records) yield toRecordLine(record);
}

function checkRoom({ minRecords, maxRecords }: FileQuotas): void {
  if (maxRecords < 2 * minRecords) {
    throw new RangeError(
      `Cannot split records as maxRecords must be at least twice minRecords, ${2 * minRecords}: current value is ${maxRecords}`,
    );
  }
}
