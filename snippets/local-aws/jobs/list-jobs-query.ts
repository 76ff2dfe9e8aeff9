import type { ModelInvocationJobStatus } from '@aws-sdk/client-bedrock';
import * as z from 'zod';
import { ServiceError } from '../service-error.ts';
import { parseInput } from '../validation/parse-input.ts';
import { pattern } from '../validation/pattern.ts';
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
  const { maxResults, ...members } = Object.fromEntries(query);
  const number =
    maxResults !== undefined && /^-?\d{1,15}$/.test(maxResults) ? Number(maxResults) : maxResults;
  const after = time(query, 'submitTimeAfter');
  const before = time(query, 'submitTimeBefore');
  return {
    ...parseInput(schema, { ...members, maxResults: number }),
    ...(after !== undefined && { submitTimeAfter: after }),
    ...(before !== undefined && { submitTimeBefore: before }),
  };
}

function time(query: URLSearchParams, name: string): number | undefined {
  const text = query.get(name);
  if (text === null) return undefined;
  const ms = /^\d{4}-\d\d-\d\dT/.test(text) ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(ms)) return ms;
  throw new ServiceError(
    'SerializationException',
    `STRING_VALUE can not be converted to a Timestamp at '${name}'`,
  );
}
