/** The value of a document's attribute, by which a retrieval can filter. */
export type MetadataValue = string | number | boolean | string[];

/** A piece of a document that was found for a query. */
export interface RetrievedPassage {
  text: string;
  /** How well it fits the query: the higher, the better. */
  score: number;
  /** The document's address, such as `s3://bucket/notes.md`. */
  uri: string;
  /** The document's attributes, those that the service adds among them. */
  metadata: Record<string, MetadataValue>;
  /** Tells the pieces of a knowledge base apart. */
  chunkId: string;
}
