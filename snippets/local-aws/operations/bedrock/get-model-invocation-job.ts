import type { GetModelInvocationJobResponse } from '@aws-sdk/client-bedrock';
import { describeJob } from '../../jobs/describe-job.ts';
import { parseJobIdentifier } from '../../jobs/job-identifier.ts';
import type { Operation } from '../../operation.ts';
import type { Wire } from '../../wire/wire.ts';

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetModelInvocationJob.html */
export const getModelInvocationJob: Operation = {
  service: 'bedrock',
  name: 'GetModelInvocationJob',
  method: 'GET',
  path: '/model-invocation-job/:jobIdentifier',
  status: 200,
  summary: 'Says how far a batch job is, and how many of its records were answered.',
  handle({ aws, params }) {
    const job = aws.jobs.get(parseJobIdentifier(params.jobIdentifier));
    return { type: 'json', value: describeJob(job) satisfies Wire<GetModelInvocationJobResponse> };
  },
};
