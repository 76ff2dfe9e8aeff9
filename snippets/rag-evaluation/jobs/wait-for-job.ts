import type { Source } from '../source.ts';
import type { JobProgress } from './job-progress.ts';

/**
 * Waits until a job that is watched has ended.
 *
 * @param progress What `watchJob` returned.
 * @param onProgress Told each look.
 * @returns The last look.
 * @throws {JobError} If the job failed, or was stopped.
 */
export async function waitForJob(
  progress: Source<JobProgress>,
  onProgress: (progress: JobProgress) => void = () => {},
): Promise<JobProgress> {
  let last: JobProgress | undefined;
  for await (last of progress) onProgress(last);
  if (!last) throw new TypeError('Cannot wait for a job as it must be watched: there was not one look at it');
  return last;
}
