import { describeEvaluationJob } from '../../evaluation/describe-evaluation-job.ts';
import { parseEvaluationJobIdentifier } from '../../evaluation/evaluation-job-identifier.ts';
import type { Operation } from '../../operation.ts';

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetEvaluationJob.html */
export const getEvaluationJob: Operation = {
  service: 'bedrock',
  name: 'GetEvaluationJob',
  method: 'GET',
  path: '/evaluation-jobs/:jobIdentifier',
  status: 200,
  summary: 'Says how far an evaluation is, and why it failed if it did.',
  handle({ aws, params }) {
    const job = aws.evaluations.get(parseEvaluationJobIdentifier(params.jobIdentifier));
    return { type: 'json', value: describeEvaluationJob(job) };
  },
};
