import type { EvaluationJobStatus } from '@aws-sdk/client-bedrock';

/** How far an evaluation job is: the service tells its state, and not how much of it is done. */
export interface JobProgress {
  jobArn: string;
  jobName: string;
  status: EvaluationJobStatus;
  /** Why it failed. */
  failureMessages: string[];
  createdTime?: Date;
  modifiedTime?: Date;
  /** The folder of its results, with a slash at its end: `s3://…`. */
  resultsUri: string;
}
