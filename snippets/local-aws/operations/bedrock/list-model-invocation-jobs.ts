import type { ListModelInvocationJobsResponse } from '@aws-sdk/client-bedrock';
import { describeJob } from '../../jobs/describe-job.ts';
import { parseListJobsQuery } from '../../jobs/list-jobs-query.ts';
import { pageOfJobs } from '../../jobs/page-of-jobs.ts';
import type { Operation } from '../../operation.ts';
import type { Wire } from '../../wire/wire.ts';

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListModelInvocationJobs.html */
export const listModelInvocationJobs: Operation = {
  service: 'bedrock',
  name: 'ListModelInvocationJobs',
  method: 'GET',
  path: '/model-invocation-jobs',
  status: 200,
  summary: 'Lists the batch jobs of a region by status, name and time, page by page.',
  handle({ aws, query, region }) {
    const { jobs, nextToken } = pageOfJobs(aws.jobs.list(region), parseListJobsQuery(query));
    const value: Wire<ListModelInvocationJobsResponse> = {
      invocationJobSummaries: jobs.map(describeJob),
      nextToken,
    };
    return { type: 'json', value };
  },
};
