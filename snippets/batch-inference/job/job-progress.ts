import type { ModelInvocationJobStatus } from '@aws-sdk/client-bedrock';

/** How far a batch job is. */
export interface JobProgress {
  jobArn: string;
  jobName: string;
  status: ModelInvocationJobStatus;
  /** What Bedrock has to say of it, most often why it failed. */
  message?: string;
  /** Records of the input; 0 until Bedrock has counted them. */
  total: number;
  processed: number;
  succeeded: number;
  failed: number;
  /** Over the time that it was watched; absent until that can be told. */
  recordsPerSecond?: number;
  /** By that speed. */
  secondsLeft?: number;
  submitTime?: Date;
  endTime?: Date;
  /** The folder of its results, with a slash at its end: `s3://…`. */
  resultsUri: string;
}
