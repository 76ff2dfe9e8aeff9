/** How a batch inference job spends its time; waits are by the endpoint's clock. */
export interface BatchPace {
  /** How long a job stays Submitted, in milliseconds. */
  submittedMs: number;
  /** How long a job stays Validating, beside the time that reading its input takes, in milliseconds. */
  validatingMs: number;
  /** How long a job stays Scheduled, in milliseconds: the queue before it. Past the job's timeout, it expires. */
  scheduledMs: number;
  /** How long a job stays Stopping, beside the time that writing what was done takes, in milliseconds. */
  stoppingMs: number;
  /** How many records of a job the model answers at once. */
  concurrency: number;
}

/** A pace of ours: AWS publishes none. Its queue is often longer, from minutes to hours. */
export const defaultBatchPace: Readonly<BatchPace> = {
  submittedMs: 2_000,
  validatingMs: 5_000,
  scheduledMs: 10_000,
  stoppingMs: 1_000,
  concurrency: 64,
};

/** The stages of a job that nothing keeps waiting. */
export const instantStages: Readonly<Partial<BatchPace>> = {
  submittedMs: 0,
  validatingMs: 0,
  scheduledMs: 0,
  stoppingMs: 0,
};
