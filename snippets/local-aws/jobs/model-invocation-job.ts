import type { ModelInvocationJobStatus } from '@aws-sdk/client-bedrock';
import type { CreateJobRequest } from './create-job-request.ts';

/** How far a job is: the numbers of its manifest. */
export interface JobCounts {
  totalRecordCount: number;
  processedRecordCount: number;
  successRecordCount: number;
  errorRecordCount: number;
  inputTokenCount: number;
  outputTokenCount: number;
}

/** A batch inference job. Times are milliseconds since 1970 began, by the endpoint's clock. */
export interface ModelInvocationJob {
  /** Its place among all jobs: each new one has a greater number. */
  readonly number: number;
  /** Twelve letters and digits. */
  readonly id: string;
  readonly region: string;
  readonly arn: string;
  readonly request: Readonly<CreateJobRequest>;
  readonly submitTime: number;
  /** When it times out. */
  readonly expirationTime: number;
  readonly counts: JobCounts;
  status: ModelInvocationJobStatus;
  lastModifiedTime: number;
  endTime?: number;
  /** Why it failed. */
  message?: string;
}
