import type { StopEvaluationJobResponse } from '@aws-sdk/client-bedrock';
import { parseEvaluationJobIdentifier } from '../../evaluation/evaluation-job-identifier.ts';
import type { Operation } from '../../operation.ts';

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_StopEvaluationJob.html */
export const stopEvaluationJob: Operation = {
  service: 'bedrock',
  name: 'StopEvaluationJob',
  method: 'POST',
  path: '/evaluation-job/:jobIdentifier/stop',
  status: 200,
  summary: 'Stops an evaluation; no results of it are written then.',
  handle({ aws, params }) {
    aws.evaluations.stop(parseEvaluationJobIdentifier(params.jobIdentifier));
    return { type: 'json', value: {} satisfies StopEvaluationJobResponse };
  },
};
