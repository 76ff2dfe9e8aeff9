import * as z from 'zod';
import { optional } from '../../validation/optional.ts';
import { pattern } from '../../validation/pattern.ts';
import { retrievalFilter } from '../filters/retrieval-filter.ts';
import { nextToken } from './member-types.ts';

/** What RetrieveAndGenerate takes too: how a knowledge base is searched. */
export const vectorSearchConfiguration = z.object({
  numberOfResults: optional(z.int().min(1).max(100)),
  overrideSearchType: optional(z.enum(['HYBRID', 'SEMANTIC'])),
  filter: optional(retrievalFilter),
});

/** What Retrieve takes; patterns and bounds are those of AWS's service model. */
export const retrieveRequest = z.object({
  knowledgeBaseId: pattern('[0-9a-zA-Z]+').max(10),
  retrievalQuery: z.object({ text: z.string().max(20_000) }),
  retrievalConfiguration: optional(
    z.object({ vectorSearchConfiguration: optional(vectorSearchConfiguration) }),
  ),
  nextToken,
});
