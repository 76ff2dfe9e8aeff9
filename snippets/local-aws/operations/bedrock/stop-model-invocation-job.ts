import type { StopModelInvocationJobResponse } from '@aws-sdk/client-bedrock';
import { parseJobIdentifier } from '../../jobs/job-identifier.ts';
import type { Operation } from '../../operation.ts';

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_StopModelInvocationJob.html */
export const stopModelInvocationJob: Operation = {
  service: 'bedrock',
  name: 'StopModelInvocationJob',
  method: 'POST',
  path: '/model-invocation-job/:jobIdentifier/stop',
  status: 200,
  summary: 'Stops a batch job; what it has done by then is written to S3.',
  handle({ aws, params }) {
    aws.jobs.stop(parseJobIdentifier(params.jobIdentifier));
    return { type: 'json', value: {} satisfies StopModelInvocationJobResponse };
  },
};
