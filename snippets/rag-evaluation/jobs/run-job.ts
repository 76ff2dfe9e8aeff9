import type { BedrockClient, CreateEvaluationJobRequest } from '@aws-sdk/client-bedrock';
import { readLines } from '../lines/read-lines.ts';
import type { ObjectStore } from '../stores/object-store.ts';
import { createJob } from './create-job.ts';
import type { JobProgress } from './job-progress.ts';
import { parseS3Uri } from './parse-s3-uri.ts';
import { readOutput } from './read-output.ts';
import { waitForJob } from './wait-for-job.ts';
import { type WatchOptions, watchJob } from './watch-job.ts';

/** What a job is run with. */
export interface JobRun extends WatchOptions {
  bedrock: BedrockClient;
  /** The store of the bucket that the results go to. */
  store: ObjectStore;
  /** Told of each look at the job. */
  onProgress?: (progress: JobProgress) => void;
}

/** A job that is through. */
export interface FinishedJob {
  job: JobProgress;
  /** Reads its results, from the store each time. */
  lines(): AsyncGenerator<string>;
}

// #region run-job
/**
 * Starts a job, waits until it is through, and finds its results.
 *
 * Cut off, it is just run again: the same request goes on with the same job, or gives its results at once. A job that
 * failed or was stopped stays so: to try again, give the request another name.
 *
 * @param request What one of the builders has written, such as `retrieveJob`.
 * @param run Clients, and how to wait.
 * @returns The job, and the lines of its results.
 * @throws {JobError} If the job failed, or was stopped.
 */
export async function runJob(
  request: CreateEvaluationJobRequest,
  { bedrock, store, onProgress, ...options }: JobRun,
): Promise<FinishedJob> {
  const arn = await createJob(bedrock, request, options);
  const job = await waitForJob(watchJob(bedrock, arn, options), onProgress);
  const { key } = parseS3Uri(job.resultsUri);
  return { job, lines: () => readLines(readOutput(store, key)) };
}
// #endregion run-job
