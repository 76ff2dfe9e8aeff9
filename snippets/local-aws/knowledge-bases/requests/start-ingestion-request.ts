import * as z from 'zod';
import { clientToken, description, resourceId } from './member-types.ts';

/** What StartIngestionJob takes. */
export const startIngestionRequest = z.object({
  knowledgeBaseId: resourceId,
  dataSourceId: resourceId,
  description,
  clientToken,
});

/** A valid request for an ingestion job. */
export type StartIngestionRequest = z.output<typeof startIngestionRequest>;
