import type { BedrockClient } from '@aws-sdk/client-bedrock';
import { realClock } from '../calls/real-clock.ts';
import type { CallOptions } from '../calls/retry.ts';
import { getProgress } from './get-progress.ts';
import { JobError } from './job-error.ts';
import type { JobProgress } from './job-progress.ts';

/** How a job is watched. */
export interface WatchOptions extends CallOptions {
  /** Milliseconds between two looks. @default 15_000 */
  everyMs?: number;
}

const running = new Set<string>(['InProgress', 'Stopping']);

// #region watch-job
/**
 * Looks at an evaluation job from time to time until it has ended.
 *
 * The ARN is all that it needs: a watcher that was killed is replaced by another one, in any process.
 *
 * @param client Talks to Bedrock.
 * @param jobArn The job.
 * @param options How often to look; throttling and a network that fails for minutes are waited out.
 * @returns How far the job is, at each look; the last has the status Completed.
 * @throws {JobError} After the last look, if the job failed, was stopped or was deleted.
 */
export async function* watchJob(
  client: BedrockClient,
  jobArn: string,
  { everyMs = 15_000, ...options }: WatchOptions = {},
): AsyncGenerator<JobProgress, void, undefined> {
  const { clock = realClock, signal } = options;
  for (;;) {
    const progress = await getProgress(client, jobArn, options);
    yield progress;
    if (progress.status === 'Completed') return;
    if (!running.has(progress.status)) throw new JobError(progress);
    await clock.sleep(everyMs, signal);
  }
}
// #endregion watch-job
