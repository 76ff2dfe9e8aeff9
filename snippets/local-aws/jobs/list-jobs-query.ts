import type { ModelInvocationJobStatus } from '@aws-sdk/client-bedrock';
import * as z from 'zod';
import { parseInput } from '../validation/parse-input.ts';
import { pattern } from '../validation/pattern.ts';
import { queryNumber } from '../validation/query-number.ts';
import { queryTime } from '../validation/query-time.ts';
import { jobName } from './job-name.ts';

const statuses = [
  'Submitted',
  'InProgress',
  'Completed',
  'Failed',
  'Stopping',
  'Stopped',
  'PartiallyCompleted',
  'Expired',
  'Validating',
  'Scheduled',
] as const satisfies ModelInvocationJobStatus[];

const schema = z.object({
  statusEquals: z.enum(statuses).optional(),
  nameContains: jobName.optional(),
  maxResults: z.int().min(1).max(1000).optional(),
  nextToken: pattern(String.raw`\S*`).min(1).max(2048).optional(),
  sortBy: z.enum(['CreationTime']).optional(),
  sortOrder: z.enum(['Ascending', 'Descending']).optional(),
});

/** Which jobs are asked for; times are milliseconds since 1970 began. */
export type ListJobsQuery = z.output<typeof schema> & { submitTimeAfter?: number; submitTimeBefore?: number };

/**
 * Reads the query of ListModelInvocationJobs.
 *
 * @throws {ServiceError} SerializationException or ValidationException, if AWS would refuse it.
 */
export function parseListJobsQuery(query: URLSearchParams): ListJobsQuery {
  const after = queryTime(query, 'submitTimeAfter');
  const before = queryTime(query, 'submitTimeBefore');
  return {
    ...parseInput(schema, { ...Object.fromEntries(query), maxResults: queryNumber(query, 'maxResults') }),
    ...(after !== undefined && { submitTimeAfter: after }),
    ...(before !== undefined && { submitTimeBefore: before }),
  };
}
