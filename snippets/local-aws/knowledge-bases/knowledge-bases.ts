import { ServiceError } from '../service-error.ts';
import type { RetrievalOptions } from './retrieval-options.ts';
import type { RetrievedPassage } from './retrieved-passage.ts';

/** The knowledge bases of an endpoint. */
export class KnowledgeBases {
  /**
   * Finds the passages that fit a query best.
   *
   * @param knowledgeBaseId The ten characters of its id.
   * @param signal Ends the search early.
   * @returns The passages, the best first.
   * @throws {ServiceError} ResourceNotFoundException, if there is no such knowledge base.
   */
  async retrieve(
    knowledgeBaseId: string,
    _query: string,
    _options: RetrievalOptions = {},
    signal?: AbortSignal,
  ): Promise<RetrievedPassage[]> {
    signal?.throwIfAborted();
    throw new ServiceError(
      'ResourceNotFoundException',
      `Knowledge Base with id ${knowledgeBaseId} does not exist`,
    );
  }

  /** Forgets all knowledge bases. */
  reset(): void {}
}
