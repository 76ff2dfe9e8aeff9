import { ServiceError } from '../service-error.ts';
import type { RetrievalFilter } from './filters/retrieval-filter.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import type { SearchType } from './retrieval-options.ts';

/** The stores that search by words too, as the user guide has it. */
const hybridStores: ReadonlySet<string> = new Set(['OPENSEARCH_SERVERLESS', 'RDS', 'MONGO_DB_ATLAS']);

/**
 * How a knowledge base is to be searched.
 *
 * @param wanted What the request says, if it does.
 * @throws {ServiceError} ValidationException, if the knowledge base's store cannot.
 */
export function searchTypeFor({ id, request }: KnowledgeBase, wanted?: SearchType): SearchType {
  const canHybrid = hybridStores.has(request.storageConfiguration.type);
  if (wanted === 'HYBRID' && !canHybrid) {
    throw new ServiceError(
      'ValidationException',
      `HYBRID search type is not supported for search operation on index ${id}. Retry your request with a different search type.`,
    );
  }
  return wanted ?? (canHybrid ? 'HYBRID' : 'SEMANTIC');
}

/**
 * Checks that a knowledge base's store has a filter's operators: S3 Vectors has none on parts of text.
 *
 * @throws {ServiceError} ValidationException, if it has not.
 */
export function checkFilterFor(base: KnowledgeBase, filter: RetrievalFilter): void {
  if (base.request.storageConfiguration.type !== 'S3_VECTORS') return;
  for (const name of ['startsWith', 'stringContains'] as const) {
    if (filter[name]) {
      throw new ServiceError('ValidationException', `The filter ${name} is not supported for S3 Vectors.`);
    }
  }
  for (const part of [...(filter.andAll ?? []), ...(filter.orAll ?? [])]) checkFilterFor(base, part);
}
