import type { ListEvaluationJobsResponse } from '@aws-sdk/client-bedrock';
import { parseListEvaluationJobsQuery } from '../../evaluation/list-evaluation-jobs-query.ts';
import { summarizeEvaluationJob } from '../../evaluation/summarize-evaluation-job.ts';
import { pageOfJobs } from '../../jobs/page-of-jobs.ts';
import type { Operation } from '../../operation.ts';
import type { Wire } from '../../wire/wire.ts';

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListEvaluationJobs.html */
export const listEvaluationJobs: Operation = {
  service: 'bedrock',
  name: 'ListEvaluationJobs',
  method: 'GET',
  path: '/evaluation-jobs',
  status: 200,
  summary: 'Lists the evaluations of a region by status, name, time and kind, page by page.',
  handle({ aws, query, region }) {
    const { applicationTypeEquals: kind, ...rest } = parseListEvaluationJobsQuery(query);
    const all = aws.evaluations.list(region);
    const asked = kind === undefined ? all : all.filter(({ plan }) => kindOf(plan) === kind);
    const { jobs, nextToken } = pageOfJobs(asked, rest);
    const value: Wire<ListEvaluationJobsResponse> = {
      jobSummaries: jobs.map(summarizeEvaluationJob),
      nextToken,
    };
    return { type: 'json', value };
  },
};

function kindOf({ kind }: { kind: string }): 'ModelEvaluation' | 'RagEvaluation' {
  return kind === 'model' ? 'ModelEvaluation' : 'RagEvaluation';
}
