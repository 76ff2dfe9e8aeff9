import type { JobProgress } from './job-progress.ts';

/** A batch job ended before it was through: it failed, was stopped, or expired. What it had answered was written. */
export class JobError extends Error {
  override readonly name = 'JobError';
  /** How far it was. */
  readonly job: JobProgress;

  constructor(job: JobProgress) {
    const reason = job.message ? ` (${job.message})` : '';
    super(`Cannot finish ${job.jobArn} as it must be completed: current value is ${job.status}${reason}`);
    this.job = job;
  }
}
