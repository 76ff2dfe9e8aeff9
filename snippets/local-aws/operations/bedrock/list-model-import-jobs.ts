import type { ListModelImportJobsResponse } from '@aws-sdk/client-bedrock';
import { summarizeImportJob } from '../../imported/describe-import-job.ts';
import { parseListQuery } from '../../imported/list-query.ts';
import { pageOfJobs } from '../../jobs/page-of-jobs.ts';
import type { Operation } from '../../operation.ts';
import type { Wire } from '../../wire/wire.ts';

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListModelImportJobs.html */
export const listModelImportJobs: Operation = {
  service: 'bedrock',
  name: 'ListModelImportJobs',
  method: 'GET',
  path: '/model-import-jobs',
  status: 200,
  summary: 'Lists the imports of a region by status, name and time, page by page.',
  handle({ aws, query, region }) {
    const { jobs, nextToken } = pageOfJobs(aws.importJobs.list(region), parseListQuery('jobs', query));
    const value: Wire<ListModelImportJobsResponse> = {
      modelImportJobSummaries: jobs.map(summarizeImportJob),
      nextToken,
    };
    return { type: 'json', value };
  },
};
