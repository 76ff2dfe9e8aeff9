/** How a knowledge base searches: by meaning and by words, or by meaning alone. */
export type SearchType = 'HYBRID' | 'SEMANTIC';

/** What a retrieval asks for. */
export interface RetrievalOptions {
  /** The most passages to find. @default 5 */
  numberOfResults?: number | undefined;
  /** @default HYBRID where the knowledge base's store can, else SEMANTIC */
  searchType?: SearchType | undefined;
  /** A condition on the documents' attributes, in the form of Retrieve's `filter`. */
  filter?: unknown;
}
