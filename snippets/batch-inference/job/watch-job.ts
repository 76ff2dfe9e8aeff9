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

const completed = new Set<string>(['Completed', 'PartiallyCompleted']);
const ended = new Set<string>([...completed, 'Failed', 'Stopped', 'Expired']);

// #region watch-job
/**
 * Looks at a batch job from time to time until it has ended.
 *
 * The ARN is all that it needs: a watcher that was killed is replaced by another one, in any process.
 *
 * @param client Talks to Bedrock.
 * @param jobArn The job.
 * @param options How often to look; throttling and a network that fails for minutes are waited out.
 * @returns How far the job is, at each look; the last has the status Completed or PartiallyCompleted.
 * @throws {JobError} After the last look, if the job failed, was stopped or expired.
 */
export async function* watchJob(
  client: BedrockClient,
  jobArn: string,
  { everyMs = 15_000, ...options }: WatchOptions = {},
): AsyncGenerator<JobProgress, void, undefined> {
  const { clock = realClock, signal } = options;
  let first: { at: number; processed: number } | undefined;
  for (;;) {
    const progress = await getProgress(client, jobArn, options);
    const at = clock.now();
    if (progress.status === 'InProgress') first ??= { at, processed: progress.processed };
    yield first ? { ...progress, ...speed(progress, first, at) } : progress;
    if (completed.has(progress.status)) return;
    if (ended.has(progress.status)) throw new JobError(progress);
    await clock.sleep(everyMs, signal);
  }
}
// #endregion watch-job

function speed(
  { total, processed }: JobProgress,
  first: { at: number; processed: number },
  at: number,
): Pick<JobProgress, 'recordsPerSecond' | 'secondsLeft'> {
  const recordsPerSecond = (processed - first.processed) / ((at - first.at) / 1_000);
  if (!(recordsPerSecond > 0 && recordsPerSecond < Number.POSITIVE_INFINITY)) return {};
  return { recordsPerSecond, secondsLeft: (total - processed) / recordsPerSecond };
}
