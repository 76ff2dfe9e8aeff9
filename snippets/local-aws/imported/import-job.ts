import type { ModelImportJobStatus } from '@aws-sdk/client-bedrock';
import type { CreateImportJobRequest } from './create-import-job-request.ts';

/** A job that imports a model; times are milliseconds since 1970. */
export interface ImportJob {
  /** Its place among all jobs: each new one has a greater number. */
  readonly number: number;
  readonly id: string;
  readonly region: string;
  readonly arn: string;
  readonly request: CreateImportJobRequest;
  readonly submitTime: number;
  status: ModelImportJobStatus;
  lastModifiedTime: number;
  endTime?: number;
  /** Why it failed. */
  failureMessage?: string;
  /** The model that it has brought. */
  modelArn?: string;
}
