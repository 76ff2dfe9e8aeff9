import type { ModelInvocationJobSummary } from '@aws-sdk/client-bedrock';
import type { Wire } from '../wire/wire.ts';
import type { ModelInvocationJob } from './model-invocation-job.ts';

/** Says of a job what AWS says, both when it is asked for and in a list. */
export function describeJob(job: ModelInvocationJob): Wire<ModelInvocationJobSummary> {
  const { tags: _, ...request } = job.request;
  const { totalRecordCount, processedRecordCount, successRecordCount, errorRecordCount } = job.counts;
  return {
    ...request,
    jobArn: job.arn,
    status: job.status,
    message: job.message,
    submitTime: isoTime(job.submitTime),
    lastModifiedTime: isoTime(job.lastModifiedTime),
    endTime: job.endTime === undefined ? undefined : isoTime(job.endTime),
    jobExpirationTime: isoTime(job.expirationTime),
    totalRecordCount,
    processedRecordCount,
    successRecordCount,
    errorRecordCount,
  };
}

function isoTime(ms: number): string {
  return new Date(ms).toISOString();
}
