import type { JobProgress } from './job-progress.ts';

/** An evaluation job ended before it was through: it failed, was stopped, or was deleted. */
export class JobError extends Error {
  override readonly name = 'JobError';
  /** How far it was. */
  readonly job: JobProgress;

  constructor(job: JobProgress) {
    const reasons = job.failureMessages.length > 0 ? ` (${job.failureMessages.join('; ')})` : '';
    super(`Cannot finish ${job.jobArn} as it must be completed: current value is ${job.status}${reasons}`);
    this.job = job;
  }
}
