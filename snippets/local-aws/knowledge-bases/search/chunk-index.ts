import type { SearchType } from '../retrieval-options.ts';
import type { RetrievedPassage } from '../retrieved-passage.ts';
import type { Chunk } from './chunk.ts';
import { KeywordIndex } from './keyword-index.ts';
import { VectorIndex } from './vector-index.ts';

/** How much of a HYBRID score the words make up. */
const keywordShare = 0.5;
/** The BM25+ score that counts as half of a full match of words. */
const halfMatch = 10;

/** What to look for. */
export interface ChunkQuery {
  text: string;
  vector: ArrayLike<number>;
  searchType: SearchType;
  /** The most passages to find. */
  limit: number;
  /** Whether a chunk may be found. */
  accepts: (chunk: Chunk) => boolean;
}

/** The chunks of a knowledge base, ready to be searched. */
export class ChunkIndex {
  readonly #chunks: readonly Chunk[];
  readonly #vectors: VectorIndex;
  #keywords: KeywordIndex | undefined;

  constructor(chunks: readonly Chunk[]) {
    this.#chunks = chunks;
    this.#vectors = new VectorIndex(chunks.map(({ vector }) => vector));
  }

  /**
   * Finds the passages that fit best.
   *
   * By meaning, the score is the cosine of the vectors, at least 0. HYBRID takes the mean of it and of the words' share:
   * BM25 / (BM25 + 10), so that both are between 0 and 1 and mean the same for every query.
   *
   * @returns The best first, each passage once.
   */
  search({ text, vector, searchType, limit, accepts }: ChunkQuery): RetrievedPassage[] {
    const scores = this.#vectors.cosines(vector);
    if (searchType === 'HYBRID') this.#mixIn(scores, text);
    const order = [...scores.keys()].sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0));
    const found = new Map<string, RetrievedPassage>();
    for (const place of order) {
      if (found.size >= limit) break;
      const chunk = this.#chunks[place];
      if (!chunk || found.has(chunk.passage.id) || !accepts(chunk)) continue;
      found.set(chunk.passage.id, toPassage(chunk, Math.max(0, scores[place] ?? 0)));
    }
    return [...found.values()];
  }

  #mixIn(scores: Float32Array, text: string): void {
    this.#keywords ??= new KeywordIndex(this.#chunks.map((chunk) => chunk.text));
    const matches = this.#keywords.scores(text);
    for (const [place, cosine] of scores.entries()) {
      const match = matches.get(place) ?? 0;
      scores[place] = (1 - keywordShare) * cosine + (keywordShare * match) / (match + halfMatch);
    }
  }
}

function toPassage({ passage, uri, metadata }: Chunk, score: number): RetrievedPassage {
  return {
    text: passage.text,
    score,
    uri,
    metadata: { ...metadata, 'x-amz-bedrock-kb-chunk-id': passage.id },
    chunkId: passage.id,
  };
}
