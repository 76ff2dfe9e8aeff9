import type { ApplicationType, EvaluationJobStatus } from '@aws-sdk/client-bedrock';
import * as z from 'zod';
import type { JobsQuery } from '../jobs/page-of-jobs.ts';
import { parseInput } from '../validation/parse-input.ts';
import { pattern } from '../validation/pattern.ts';
import { queryNumber } from '../validation/query-number.ts';
import { queryTime } from '../validation/query-time.ts';
import { evaluationJobName } from './create-evaluation-request.ts';

const statuses = [
  'InProgress',
  'Completed',
  'Failed',
  'Stopping',
  'Stopped',
  'Deleting',
] as const satisfies EvaluationJobStatus[];
const applicationTypes = ['ModelEvaluation', 'RagEvaluation'] as const satisfies ApplicationType[];

const schema = z.object({
  statusEquals: z.enum(statuses).optional(),
  applicationTypeEquals: z.enum(applicationTypes).optional(),
  nameContains: evaluationJobName.optional(),
  maxResults: z.int().min(1).max(1000).optional(),
  nextToken: pattern(String.raw`\S*`).min(1).max(2048).optional(),
  sortBy: z.enum(['CreationTime']).optional(),
  sortOrder: z.enum(['Ascending', 'Descending']).optional(),
});

/** Which jobs are asked for. */
export type ListEvaluationJobsQuery = JobsQuery & { applicationTypeEquals?: ApplicationType | undefined };

/**
 * Reads the query of ListEvaluationJobs.
 *
 * @throws {ServiceError} SerializationException or ValidationException, if AWS would refuse it.
 */
export function parseListEvaluationJobsQuery(query: URLSearchParams): ListEvaluationJobsQuery {
  const submitTimeAfter = queryTime(query, 'creationTimeAfter');
  const submitTimeBefore = queryTime(query, 'creationTimeBefore');
  const members = { ...Object.fromEntries(query), maxResults: queryNumber(query, 'maxResults') };
  return { ...parseInput(schema, members), submitTimeAfter, submitTimeBefore };
}
