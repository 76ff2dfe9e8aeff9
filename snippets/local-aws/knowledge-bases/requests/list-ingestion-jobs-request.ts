import * as z from 'zod';
import { optional } from '../../validation/optional.ts';
import type { IngestionJob } from '../knowledge-base.ts';
import { maxResults, nextToken, resourceId } from './member-types.ts';

/** What ListIngestionJobs takes. */
export const listIngestionJobsRequest = z.object({
  knowledgeBaseId: resourceId,
  dataSourceId: resourceId,
  filters: optional(
    z
      .array(
        z.object({
          attribute: z.enum(['STATUS']),
          operator: z.enum(['EQ']),
          values: z.array(z.string().max(100)).max(10),
        }),
      )
      .min(1)
      .max(1),
  ),
  sortBy: optional(
    z.object({ attribute: z.enum(['STATUS', 'STARTED_AT']), order: z.enum(['ASCENDING', 'DESCENDING']) }),
  ),
  maxResults,
  nextToken,
});

/**
 * Picks and sorts the jobs that a request asks for: the newest first, unless it says otherwise.
 *
 * @param jobs In the order of their creation.
 */
export function pickIngestionJobs(
  jobs: readonly IngestionJob[],
  { filters, sortBy }: Pick<z.output<typeof listIngestionJobsRequest>, 'filters' | 'sortBy'>,
): IngestionJob[] {
  const values = filters?.[0]?.values;
  const picked = jobs.filter(({ status }) => !values || values.includes(status));
  const { attribute, order } = sortBy ?? { attribute: 'STARTED_AT', order: 'DESCENDING' };
  if (attribute === 'STATUS')
    picked.sort((one, other) => (one.status < other.status ? -1 : Number(one.status > other.status)));
  return order === 'DESCENDING' ? picked.reverse() : picked;
}
