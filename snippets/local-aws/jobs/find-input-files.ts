import type { ObjectStore } from '../objects/object-store.ts';
import type { BatchQuotas } from './batch-quotas.ts';
import { JobFailure } from './job-failure.ts';
import { parseS3Uri, type S3Location, s3Uri } from './s3-location.ts';

/** A file of a job's input. */
export interface InputFile extends S3Location {
  /** Its path below the job's input, which its output keeps. */
  path: string;
}

/**
 * Finds the input of a job: one JSONL file, or all of them in a folder and the folders within.
 *
 * @param uri Names the file if it ends in `.jsonl`; a folder otherwise. Other files in the folder are passed over.
 * @returns The files, in the order of their keys.
 * @throws {JobFailure} If there are none, or they are larger than the quotas allow.
 */
export async function findInputFiles(
  store: ObjectStore,
  uri: string,
  quotas: BatchQuotas,
): Promise<InputFile[]> {
  const { bucket, key } = parseS3Uri(uri);
  const single = key.endsWith('.jsonl');
  const folder = single || key === '' || key.endsWith('/') ? key : `${key}/`;
  const files: InputFile[] = [];
  let jobBytes = 0;
  for await (const object of store.list(bucket, folder)) {
    if (single ? object.key !== key : !object.key.endsWith('.jsonl')) continue;
    const file = { bucket, key: object.key, path: object.key.slice(folderLength(folder, single)) };
    jobBytes += object.size;
    if (object.size > quotas.maxFileBytes) throw tooLarge(s3Uri(file), quotas.maxFileBytes, object.size);
    files.push(file);
  }
  if (files.length === 0) throw new JobFailure(`Cannot find a file that ends in .jsonl at ${uri}`);
  if (jobBytes > quotas.maxJobBytes) throw tooLarge('all input files', quotas.maxJobBytes, jobBytes);
  return files;
}

function folderLength(folder: string, single: boolean): number {
  return single ? folder.lastIndexOf('/') + 1 : folder.length;
}

function tooLarge(what: string, most: number, current: number): JobFailure {
  return new JobFailure(
    `Cannot take ${what} as it must have at most ${most} bytes: current value is ${current}`,
  );
}
