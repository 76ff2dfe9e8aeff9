import { describeImportJob } from '../../imported/describe-import-job.ts';
import { parseImportJobIdentifier } from '../../imported/import-job-identifier.ts';
import type { Operation } from '../../operation.ts';

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetModelImportJob.html */
export const getModelImportJob: Operation = {
  service: 'bedrock',
  name: 'GetModelImportJob',
  method: 'GET',
  path: '/model-import-jobs/:jobIdentifier',
  status: 200,
  summary: 'Says how far the import of a model is, and which model came of it.',
  handle({ aws, params, region }) {
    const job = aws.importJobs.get(parseImportJobIdentifier(params.jobIdentifier), region);
    return { type: 'json', value: describeImportJob(job, aws.accountId) };
  },
};
