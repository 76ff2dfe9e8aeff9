import * as z from 'zod';
import type { JobsQuery } from '../jobs/page-of-jobs.ts';
import { parseInput } from '../validation/parse-input.ts';
import { pattern } from '../validation/pattern.ts';
import { queryNumber } from '../validation/query-number.ts';
import { queryTime } from '../validation/query-time.ts';
import { importedModelName } from './imported-model-name.ts';

const schema = z.object({
  nameContains: importedModelName.optional(),
  maxResults: z.int().min(1).max(1000).optional(),
  nextToken: pattern(String.raw`\S*`).min(1).max(2048).optional(),
  sortBy: z.enum(['CreationTime']).optional(),
  sortOrder: z.enum(['Ascending', 'Descending']).optional(),
});

/**
 * Reads the query of ListImportedModels.
 *
 * @throws {ServiceError} SerializationException or ValidationException, if AWS would refuse it.
 */
export function parseListImportedModelsQuery(query: URLSearchParams): JobsQuery {
  const submitTimeAfter = queryTime(query, 'creationTimeAfter');
  const submitTimeBefore = queryTime(query, 'creationTimeBefore');
  const members = { ...Object.fromEntries(query), maxResults: queryNumber(query, 'maxResults') };
  return { ...parseInput(schema, members), submitTimeAfter, submitTimeBefore };
}
