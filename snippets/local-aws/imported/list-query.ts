import type { ModelImportJobStatus } from '@aws-sdk/client-bedrock';
import * as z from 'zod';
import type { JobsQuery } from '../jobs/page-of-jobs.ts';
import { parseInput } from '../validation/parse-input.ts';
import { pattern } from '../validation/pattern.ts';
import { queryNumber } from '../validation/query-number.ts';
import { queryTime } from '../validation/query-time.ts';
import { importJobName } from './import-job-name.ts';
import { importedModelName } from './imported-model-name.ts';

const statuses = ['InProgress', 'Completed', 'Failed'] as const satisfies ModelImportJobStatus[];

const members = {
  maxResults: z.int().min(1).max(1000).optional(),
  nextToken: pattern(String.raw`\S*`).min(1).max(2048).optional(),
  sortBy: z.enum(['CreationTime']).optional(),
  sortOrder: z.enum(['Ascending', 'Descending']).optional(),
};

const schemas = {
  /** ListImportedModels. */
  models: z.object({ ...members, nameContains: importedModelName.optional() }),
  /** ListModelImportJobs. */
  jobs: z.object({
    ...members,
    nameContains: importJobName.optional(),
    statusEquals: z.enum(statuses).optional(),
  }),
};

/**
 * Reads the query of a list of imported models, or of the jobs that import them.
 *
 * @throws {ServiceError} SerializationException or ValidationException, if AWS would refuse it.
 */
export function parseListQuery(list: keyof typeof schemas, query: URLSearchParams): JobsQuery {
  const submitTimeAfter = queryTime(query, 'creationTimeAfter');
  const submitTimeBefore = queryTime(query, 'creationTimeBefore');
  const given = { ...Object.fromEntries(query), maxResults: queryNumber(query, 'maxResults') };
  return { ...parseInput<JobsQuery>(schemas[list], given), submitTimeAfter, submitTimeBefore };
}
