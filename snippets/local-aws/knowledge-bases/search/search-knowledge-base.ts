import { parseInput } from '../../validation/parse-input.ts';
import { embeddingOf } from '../embedding-of.ts';
import { matchesFilter } from '../filters/matches-filter.ts';
import { retrievalFilter } from '../filters/retrieval-filter.ts';
import type { KnowledgeBase } from '../knowledge-base.ts';
import type { RetrievalOptions } from '../retrieval-options.ts';
import type { RetrievedPassage } from '../retrieved-passage.ts';
import { checkFilterFor, searchTypeFor } from '../search-ability.ts';
import type { Chunk } from './chunk.ts';
import { ChunkIndex } from './chunk-index.ts';
import type { Embed } from './embed.ts';

/**
 * Finds the passages of a knowledge base that fit a query best.
 *
 * @param base Is indexed first, if it has changed since it was last searched.
 * @param embed What its passages were embedded with.
 * @param signal Ends the search early.
 * @returns The passages, the best first.
 * @throws {ServiceError} ValidationException, if its store cannot search so, or the filter is none.
 */
export async function searchKnowledgeBase(
  base: KnowledgeBase,
  query: string,
  { numberOfResults = 5, searchType, filter: given }: RetrievalOptions,
  embed: Embed,
  signal?: AbortSignal,
): Promise<RetrievedPassage[]> {
  const filter = given === undefined ? undefined : parseInput(retrievalFilter, given);
  if (filter) checkFilterFor(base, filter);
  const type = searchTypeFor(base, searchType);
  const [vector = []] = await embed([query], { ...embeddingOf(base), ...(signal && { signal }) });
  base.index ??= new ChunkIndex(chunksOf(base));
  return base.index.search({
    text: query,
    vector,
    searchType: type,
    limit: numberOfResults,
    accepts: ({ metadata }) => !filter || matchesFilter(metadata, filter),
  });
}

function chunksOf({ dataSources }: KnowledgeBase): Chunk[] {
  return [...dataSources.values()].flatMap(({ documents }) =>
    [...documents.values()].flatMap(({ chunks }) => chunks),
  );
}
