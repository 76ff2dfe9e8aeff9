import type { GetEvaluationJobResponse } from '@aws-sdk/client-bedrock';
import type { Wire } from '../wire/wire.ts';
import type { EvaluationJob } from './evaluation-job.ts';

/** Says of a job what AWS says when it is asked for. */
export function describeEvaluationJob(job: EvaluationJob): Wire<GetEvaluationJobResponse> {
  const { jobTags: _, clientRequestToken: __, ...request } = job.request;
  const described = {
    ...request,
    applicationType: request.applicationType ?? 'ModelEvaluation',
    jobArn: job.arn,
    jobType: 'Automated',
    status: job.status,
    creationTime: new Date(job.submitTime).toISOString(),
    lastModifiedTime: new Date(job.lastModifiedTime).toISOString(),
    failureMessages: job.failureMessages,
  };
  // A checked request is what the SDK's types say in other words: its unions are one type here.
  return described as Wire<GetEvaluationJobResponse>;
}
